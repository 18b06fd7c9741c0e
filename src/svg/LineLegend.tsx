import type { LineShape } from '../cartography/lines'
import type { Dossier } from '../domain/content/dossier'
import type { LineId } from '../domain/content/ids'
import type { Translate } from '../i18n/translate'
import { statedBy } from './Course'
import { lineWords } from './lineWords'

interface LineLegendProps {
  readonly lines: readonly LineShape[]
  /** The lines that bear their name on the map, which is named here only where the map is too small for names. */
  readonly written: readonly LineId[]
  readonly dossier: Dossier
  readonly t: Translate
}

/** What the lines on the map are, as far as the map itself does not say it. */
export function LineLegend({ lines, written, dossier, t }: LineLegendProps) {
  const entries = new Map<string, { line: LineShape; words: string; isWritten: boolean }>()
  for (const line of lines) {
    const words = lineWords(t, dossier, line)
    const isWritten = written.includes(line.id) || entries.get(words)?.isWritten === true
    entries.set(words, { line, words, isWritten })
  }
  if (!entries.size) return null
  return (
    <ul className="legend line-legend wrapped" aria-label={t('navLines')}>
      {[...entries.values()].map(({ line, words, isWritten }) => (
        <li key={words} className="legend-entry" data-written={isWritten || undefined}>
          <svg className="legend-swatch" width="28" height="13" aria-hidden="true">
            <g className={`course course-${line.role}${statedBy(line)}`}>
              <path className="course-line" d="M0 6.5H28" />
            </g>
          </svg>
          <span>{words}</span>
        </li>
      ))}
    </ul>
  )
}
