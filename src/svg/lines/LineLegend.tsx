import type { LineShape } from '../../cartography/lines'
import type { Scene } from '../../cartography/scene'
import type { Dossier } from '../../domain/content/dossier'
import type { Translate } from '../../i18n/translate'
import { statedBy, Strokes } from './Course'
import { lineWords } from './lineWords'

interface LineLegendProps {
  /** The maps that are seen: one, or two that are compared. */
  readonly scenes: readonly Scene[]
  readonly dossier: Dossier
  readonly t: Translate
}

/** The lines that these maps draw, one for each style, with what it means. */
export function linesKeyed(t: Translate, dossier: Dossier, scenes: readonly Scene[]): readonly { line: LineShape; words: string }[] {
  const entries = new Map<string, { line: LineShape; said: Set<string> }>()
  for (const line of scenes.flatMap(({ lines }) => lines)) {
    const words = lineWords(t, dossier, line)
    const style = `${line.role}${statedBy(line)}`
    const entry = entries.get(style) ?? { line, said: new Set() }
    entries.set(style, entry)
    entry.said.add(line.role === 'control' ? words + t('inBrackets', { text: t('lineNotAgreed') }) : words)
  }
  return [...entries.values()].map(({ line, said }) => ({ line, words: [...said].join(' · ') }))
}

/** What the lines on the map are. */
export function LineLegend({ scenes, dossier, t }: LineLegendProps) {
  const entries = linesKeyed(t, dossier, scenes)
  if (!entries.length) return null
  return (
    <ul className="legend line-legend wrapped" aria-label={t('navLines')}>
      {entries.map(({ line, words }) => (
        <li key={words} className="legend-entry" data-line-role={line.role}>
          <svg className="legend-swatch" width="28" height="13" aria-hidden="true">
            <g className={`course course-${line.role}${statedBy(line)}`}>
              <Strokes role={line.role} d="M0 6.5H28" />
            </g>
          </svg>
          <span>{words}</span>
        </li>
      ))}
    </ul>
  )
}
