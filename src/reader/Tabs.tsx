import type { Page, Selection } from '../domain/selection'
import type { MessageKey } from '../i18n/messages/en'
import { useTranslate } from '../i18n/useMessages'
import { useHref, useSelection } from '../selection/site'

const tabs: readonly (readonly [Page, MessageKey])[] = [
  ['report', 'navReport'],
  ['events', 'navEvents'],
  ['positions', 'navPositions'],
  ['places', 'navPlaces'],
  ['terms', 'navGlossary'],
  ['sources', 'navSources'],
]

/** The lists, as addresses. */
export function Tabs() {
  const t = useTranslate()
  const href = useHref()
  const selection = useSelection()
  const open = openTab(selection)
  return (
    <nav className="tabs" aria-label={t('regionNavigation')}>
      {tabs.map(([page, key]) => (
        <a key={page} href={href(page)} aria-current={page === open ? (selection.subject ? 'location' : 'page') : undefined}>
          {t(key)}
        </a>
      ))}
    </nav>
  )
}

/** Under what the page stands: places, terms and paragraphs beside the report, the rest in its list. */
export function openTab({ page, subject }: Selection): Page {
  return subject?.kind === 'place' || subject?.kind === 'term' ? 'report' : page
}
