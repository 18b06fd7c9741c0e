import type { Frame } from '../cartography/camera'
import { clipStroke, type Rectangle } from '../cartography/clip'
import type { MapGeometry } from '../cartography/geometry'
import { cropped } from '../cartography/crop'
import { ringsOf } from '../cartography/pathData'
import { type Pixel, scaleBetween, worldPixel } from '../cartography/projection'
import { tenths } from '../cartography/tenths'
import type { Dossier } from '../domain/content/dossier'
import type { LonLat } from '../domain/distance'

/** So far beyond its frame a drawing is cut, pixels: no coast ends at the edge as a stroke along it. */
const beyond = 24
/** Points nearer to each other than this, pixels, are one. */
const leastApart = 0.45

/** Ways of the map into the pixels of a drawing: no program has to undo a scale. */
export interface InFrame {
  /** From pixels of the frame's zoom, counted from the map's origin. */
  readonly dx: number
  readonly dy: number
  /** The part of such pixels that is drawn. */
  readonly reach: Rectangle
  /** Path data of areas on a grid, as far as they are seen; empty where they are not. */
  readonly areas: (d: string, gridZoom: number) => string
  /** Path data of open strokes in pixels of the frame's zoom, as far as they are seen. */
  readonly strokes: (strokes: readonly (readonly Pixel[])[]) => string
}

/** What every layer of a map is drawn by. */
export interface MapDrawn {
  /** Begins the ids of this map, where a drawing has two. */
  readonly prefix: string
  readonly dossier: Dossier
  readonly geometry: MapGeometry
  readonly frame: Frame
  readonly way: InFrame
  /** For a picture that is looked at small. */
  readonly isPlain: boolean
}

/** How what is counted from an origin comes to lie in a frame. */
export function inFrame(frame: Frame, origin: LonLat): InFrame {
  const [originX, originY] = worldPixel(origin, frame.zoom)
  const [dx, dy] = [originX - frame.left, originY - frame.top]
  const reach: Rectangle = [-dx - beyond, -dy - beyond, frame.width - dx + beyond, frame.height - dy + beyond]
  const [left, top, right, bottom] = reach
  const moved = (points: readonly Pixel[], scale: number) =>
    points.map(([x, y]) => `${tenths(x * scale + dx)} ${tenths(y * scale + dy)}`).join('L')
  return {
    dx,
    dy,
    reach,
    areas(d, gridZoom) {
      const scale = scaleBetween(gridZoom, frame.zoom)
      const box: Rectangle = [left / scale, top / scale, right / scale, bottom / scale]
      return ringsOf(cropped(d, box, leastApart / scale))
        .map((ring) => `M${moved(ring, scale)}Z`)
        .join('')
    },
    strokes: (strokes) =>
      strokes
        .flatMap((stroke) => clipStroke(stroke, reach))
        .map((stroke) => `M${moved(stroke, 1)}`)
        .join(''),
  }
}
