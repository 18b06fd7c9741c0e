import type { NameAlong } from '../../cartography/lineNames'
import { isOfOtherDate, type LineShape } from '../../cartography/lines'
import type { PlacedLineName } from '../../cartography/naming/site'
import { tenths } from '../../cartography/tenths'
import { textWidth } from '../../cartography/textWidth'
import type { Dossier } from '../../domain/content/dossier'
import type { Translate } from '../../i18n/translate'
import { statedBy } from './Course'
import { lineWords } from './lineWords'

const size = 12

/** How the name of a line is written along it; `null` where it is of another day. The line of control has ticks that its name keeps clear of. */
export function nameAlong(t: Translate, dossier: Dossier, line: LineShape): NameAlong | null {
  if (isOfOtherDate(line)) return null
  return { width: textWidth(lineWords(t, dossier, line)) * size * 1.16, size, gap: line.role === 'control' ? 9 : 6 }
}

/** A line with its name and where along it that is written. */
export interface NamedLine {
  readonly line: LineShape
  readonly words: string
  readonly placed: PlacedLineName
}

/** The names of lines as they were placed, with their words. */
export function namedLines(
  t: Translate,
  dossier: Dossier,
  lines: readonly LineShape[],
  placed: readonly PlacedLineName[],
): readonly NamedLine[] {
  return lines.flatMap((line) => {
    const name = placed.find((one) => one.line === line.id)
    return name ? [{ line, words: lineWords(t, dossier, line), placed: name }] : []
  })
}

/** The name of a line, written along it. */
export function LineName({ name: { line, words, placed }, prefix }: { name: NamedLine; prefix: string }) {
  const id = `${prefix}-line-${line.id}`
  const [from, bow, to] = placed.curve.map((point) => point.map(tenths).join(' '))
  return (
    <g className={`line-name line-name-${line.role}${statedBy(line)}`} data-line={line.id}>
      <path id={id} className="line-name-path" d={`M${from}Q${bow} ${to}`} />
      <text fontSize={placed.size} dy={tenths(placed.drop)}>
        <textPath href={`#${id}`}>{words}</textPath>
      </text>
    </g>
  )
}
