import type { Reference } from '../../domain/content/report'
import type { Page } from '../../domain/address/pages'
import { useTranslate } from '../../i18n/useMessages'
import { useDossier, useHref } from '../../selection/site'

const leads: readonly (readonly [Reference['kind'], Page])[] = [
  ['place', 'places'],
  ['event', 'events'],
  ['position', 'positions'],
  ['term', 'terms'],
]

/** One line under the headline: what the underlines and the numbers in the margin mean. It is the whole tour; its own words lead to the lists. */
export function UnderlinesHint() {
  const t = useTranslate()
  const href = useHref()
  const { report, emptyPages } = useDossier()
  const words = new Map(leads.map(([kind, page]) => [t(`underlined.${kind}`), { kind, page }]))
  const parts = t(emptyPages.includes('terms') ? 'underlinesHintNoTerms' : 'underlinesHint').split(
    new RegExp(`(${[...words.keys()].join('|')})`),
  )
  return (
    <p className="underlines-hint">
      {parts.map((part) => {
        const lead = words.get(part)
        return lead ? (
          <a key={part} className={`mention ${lead.kind}`} href={href(lead.page)}>
            {part}
          </a>
        ) : (
          part
        )
      })}
      {report.paragraphs.some(({ checks }) => checks.length > 0) && t('betweenSentences') + t('notesHint')}
    </p>
  )
}
