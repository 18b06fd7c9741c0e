import { type NameStretch, nameStretch } from '../cartography/lineNames'
import type { LineShape } from '../cartography/lines'
import { textWidth } from '../cartography/textWidth'
import type { Dossier } from '../domain/content/dossier'
import type { LonLat } from '../domain/distance'
import type { Translate } from '../i18n/translate'
import { statedBy } from './Course'
import { lineWords } from './lineWords'

/** A line with its name and where along it that is written. */
export interface NamedLine extends NameStretch {
  readonly line: LineShape
  readonly words: string
}

const size = 12

/**
 * The lines that run straight enough somewhere to carry their name, in pixels of a zoom from the map's origin.
 * @param towards where the map is looked at, so that names stand there rather than far off
 */
export function namedLines(
  t: Translate,
  dossier: Dossier,
  lines: readonly LineShape[],
  zoom: number,
  towards: LonLat,
  origin: LonLat,
): readonly NamedLine[] {
  const named: NamedLine[] = []
  // The borders first: the line of control, which they may lie beside, has more room.
  for (const line of lines.toReversed()) {
    const words = lineWords(t, dossier, line)
    const taken = named.flatMap(({ boxes }) => boxes)
    const stretch = nameStretch(line.boundary.course, zoom, textWidth(words) * size * 1.16, towards, origin, { line, taken })
    if (stretch) named.push({ ...stretch, line, words })
  }
  return named
}

/** The name of a line, written along it. */
export function LineName({ name: { line, words, points }, prefix }: { name: NamedLine; prefix: string }) {
  const id = `${prefix}-line-${line.id}`
  return (
    <g className={`line-name line-name-${line.role}${statedBy(line)}`} data-line={line.id}>
      <path id={id} className="line-name-path" d={pathOf(points)} />
      <text fontSize={size} dy={line.role === 'control' ? '-0.75em' : '-0.5em'}>
        <textPath href={`#${id}`}>{words}</textPath>
      </text>
    </g>
  )
}

/** A smooth curve through the ends and the middle of a stretch: along its corners letters would run into each other. */
function pathOf(points: NameStretch['points']): string {
  const [first, last, middle] = [points[0], points.at(-1), points[Math.floor(points.length / 2)]]
  if (!first || !last || !middle) return ''
  const bow = points.length > 2 ? [2 * middle[0] - (first[0] + last[0]) / 2, 2 * middle[1] - (first[1] + last[1]) / 2] : middle
  const pair = (point: readonly number[]) => point.map((value) => value.toFixed(1)).join(' ')
  return `M${pair(first)}Q${pair(bow)} ${pair(last)}`
}
