import type { Frame } from '../camera'
import { type Box, grown } from '../box'
import { onPhones, type TitleWords } from '../framing/phones'
import { small } from '../framing/small'
import { type Pixel, worldPixel } from '../projection'
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
  const [x, y] = cornerOf({ zoom, left, top }, map)
  const side = (width * (1 - seenAtLeast)) / 2
  return viewToName(zoom, { left: x - 0.25 * width, top: y - 0.5 * height, right: x + 1.4 * width, bottom: y + 1.5 * height }, map, {
    ...drawn,
    targets: [],
    core: { left: x + side, top: y + 8, right: x + width - side, bottom: y + height - 8 },
    lineRoom: { left: x + 8, top: y + 8, right: x + width - 8, bottom: y + height - 8 },
    covers: [{ left: x, top: y, right: x + titleRoom.width, bottom: y + titleRoom.height }, roomOfScale(x, y + height)],
  })
}

/** A small map as a view to be named: a panel, or the edge of a page of another shape, cuts it at its frame. */
export function smallView(frame: Frame, map: Charted, drawn: Pick<DrawnInView, 'lines' | 'nameOf'>): ViewToName {
  const [x, y] = cornerOf(frame, map)
  const { cut, title } = small
  const view = { left: x + cut, top: y, right: x + frame.width - cut, bottom: y + frame.height }
  const covers = [{ left: x, top: y, right: x + title.width, bottom: y + title.height }, roomOfScale(x, view.bottom)]
  return viewToName(frame.zoom, view, map, { ...drawn, targets: [], covers })
}

/** Sea round the title of a phone's map and along its edges, pixels of the screen. */
const [besideTitle, atEdges] = [8, 4]

/**
 * A still map as a phone shows it, smaller than it is drawn and cut at its sides, as a view to be named in pixels of the phone's screen.
 * @returns the view, and how many of its pixels one of the frame takes
 */
export function phoneView(
  { zoom, left, top, width, height }: Frame,
  map: Charted,
  { lines }: Pick<DrawnInView, 'lines'>,
  words: TitleWords,
): { readonly seen: ViewToName; readonly scale: number } {
  const { seen, title, scale } = onPhones({ width, height }, words)
  const [x, y] = cornerOf({ zoom, left, top }, map)
  const onScreen = (box: Box): Box => ({
    left: (x + box.left) * scale,
    top: (y + box.top) * scale,
    right: (x + box.right) * scale,
    bottom: (y + box.bottom) * scale,
  })
  const drawn = { lines, nameOf: () => null, targets: [], covers: [grown(onScreen(title), besideTitle)] }
  return { seen: viewToName(zoom + Math.log2(scale), grown(onScreen(seen), -atEdges), map, drawn), scale }
}

/** A map on paper as a view to be named: it is cut at its frame, and its title stands above it. */
export function paperView(frame: Frame, map: Charted, drawn: Pick<DrawnInView, 'lines' | 'nameOf'>): ViewToName {
  const [x, y] = cornerOf(frame, map)
  const view = { left: x, top: y, right: x + frame.width, bottom: y + frame.height }
  return viewToName(frame.zoom, view, map, { ...drawn, targets: [], covers: [roomOfScale(x, view.bottom)] })
}

/** The top left corner of a frame, pixels from the map's origin. */
function cornerOf({ zoom, left, top }: Pick<Frame, 'zoom' | 'left' | 'top'>, { origin }: Charted): Pixel {
  const [originX, originY] = worldPixel(origin, zoom)
  return [left - originX, top - originY]
}

function roomOfScale(left: number, bottom: number): Box {
  return { left, top: bottom - scaleRoom.height, right: left + scaleRoom.width, bottom }
}
