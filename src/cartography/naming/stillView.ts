import type { Frame } from '../camera'
import { worldPixel } from '../projection'
import type { ViewToName } from './site'
import { type DrawnInView, type Charted, viewToName } from './viewToName'

/** Room for the title of the map and for its scale, pixels of the frame, from its top left and its bottom left. */
const titleRoom = { width: 350, height: 104 }
const scaleRoom = { width: 190, height: 64 }

/** A narrow page shows so much of the frame's width: its sides are missed least. */
const seenAtLeast = 1 / 1.3

/**
 * A still map as a view to be named. Pages of other shapes show more than the frame, narrow ones less of its width: optional names may stand beyond it,
 * required ones stand in what all of them show.
 */
export function stillView(
  { zoom, left, top, width, height }: Frame,
  map: Charted,
  drawn: Pick<DrawnInView, 'lines' | 'nameOf'>,
): ViewToName {
  const [originX, originY] = worldPixel(map.origin, zoom)
  const [x, y] = [left - originX, top - originY]
  const side = (width * (1 - seenAtLeast)) / 2
  return viewToName(zoom, { left: x - 0.25 * width, top: y - 0.5 * height, right: x + 1.4 * width, bottom: y + 1.5 * height }, map, {
    ...drawn,
    targets: [],
    core: { left: x + side, top: y + 8, right: x + width - side, bottom: y + height - 8 },
    lineRoom: { left: x + 8, top: y + 8, right: x + width - 8, bottom: y + height - 8 },
    covers: [
      { left: x, top: y, right: x + titleRoom.width, bottom: y + titleRoom.height },
      { left: x, top: y + height - scaleRoom.height, right: x + scaleRoom.width, bottom: y + height },
    ],
  })
}
