import { isOfOtherDate, type LineShape } from '../cartography/lines'
import { strokesOf } from '../cartography/parallel'
import type { Pixel } from '../cartography/projection'
import type { Dossier } from '../domain/content/dossier'
import type { InFrame, MapDrawn } from './inFrame'
import { inks, strokeOf } from './inks'
import { element, layer } from './markup'

/** The lines of a scene, each a group under its id: a halo of sea, the line, and the ticks of one of control. */
export function linesLayer(
  { prefix, dossier, geometry: { origin }, frame: { zoom }, way, isPlain }: MapDrawn,
  lines: readonly LineShape[],
): string {
  const under = (line: LineShape, d: string) => (isPlain && !line.current ? '' : halo(line, d))
  const drawn = lines.map((line) => {
    const strokes = strokesOf(line, zoom, origin).filter((stroke) => way.strokes([stroke]) !== '')
    if (!strokes.length) return ''
    const id = `${prefix}line-${line.id}`
    const parts = endsAtSea(line)
      ? strokes.map((stroke, i) => fadingStroke(dossier, line, `${id}-fade-${i + 1}`, stroke, way, under))
      : [under(line, way.strokes(strokes)), lineStrokes(dossier, line, way.strokes(strokes))]
    return element('g', { id, 'inkscape:label': line.id }, ...parts)
  })
  return layer(`${prefix}lines`, 'Lines', { fill: 'none', 'stroke-linejoin': 'round' }, ...drawn)
}

/** What one sees of a line, on the map and in its legend. */
export function lineStrokes(dossier: Dossier, line: LineShape, d: string, paint?: string): string {
  const { stroke, width, dash, opacity } = strokeOf(dossier, line)
  const look = { d, fill: 'none', stroke: paint ?? stroke, 'stroke-opacity': opacity }
  const isOther = line.role === 'other-date-control'
  const hasTicks = isOther || line.role === 'control'
  return (
    element('path', { ...look, 'stroke-width': width, 'stroke-dasharray': dash }) +
    (hasTicks ? element('path', { ...look, 'stroke-width': isOther ? 5 : 8, 'stroke-dasharray': isOther ? '0.9 5.1' : '1.3 8.7' }) : '')
  )
}

function halo(line: LineShape, d: string): string {
  if (line.current) return element('path', { d, stroke: inks.gold, 'stroke-width': 6 })
  return isOfOtherDate(line) ? '' : element('path', { d, stroke: inks['sea-0'], 'stroke-opacity': 0.75, 'stroke-width': 5 })
}

/** Lines that nobody has agreed on end where what is known of them ends: out at sea, and not as if they stopped there. */
function endsAtSea({ role }: LineShape): boolean {
  return role === 'control' || role === 'claimed'
}

/** Share of half a stroke's length over which it fades at either end. */
const fade = 0.28

function fadingStroke(
  dossier: Dossier,
  line: LineShape,
  id: string,
  stroke: readonly Pixel[],
  way: InFrame,
  under: (line: LineShape, d: string) => string,
): string {
  const [first, last] = [stroke[0], stroke.at(-1)]
  if (!first || !last) return ''
  const [x1, y1, x2, y2] = [first[0] + way.dx, first[1] + way.dy, last[0] + way.dx, last[1] + way.dy]
  const ink = strokeOf(dossier, line).stroke
  const stop = (offset: number, opacity?: number) => element('stop', { offset, 'stop-color': ink, 'stop-opacity': opacity })
  const d = way.strokes([stroke])
  return [
    element(
      'linearGradient',
      { id, gradientUnits: 'userSpaceOnUse', x1, y1, x2, y2 },
      stop(0, 0),
      stop(fade / 2),
      stop(1 - fade / 2),
      stop(1, 0),
    ),
    under(line, d),
    lineStrokes(dossier, line, d, `url(#${id})`),
  ].join('')
}
