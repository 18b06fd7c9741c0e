import { useEffect, useRef } from 'react'
import type { Page, Chosen } from '../domain/address/selection'
import type { MessageKey } from '../i18n/messages'
import { useTranslate } from '../i18n/useMessages'
import { useHref, useChosen } from '../selection/site'

const tabs: readonly (readonly [Page, MessageKey])[] = [
  ['report', 'navReport'],
  ['events', 'navEvents'],
  ['positions', 'navPositions'],
  ['places', 'navPlaces'],
  ['terms', 'navGlossary'],
  ['sources', 'navSources'],
]

/** The lists, as addresses. Where they are wider than the page, the one that is open is in sight. */
export function Tabs() {
  const t = useTranslate()
  const href = useHref()
  const selection = useChosen()
  const open = openTab(selection)
  const row = useRef<HTMLElement>(null)
  useEffect(
    function showOpenTab() {
      const tab = row.current?.querySelector<HTMLElement>(`[data-page="${open}"]`)
      if (row.current && tab) row.current.scrollLeft = tab.offsetLeft + tab.offsetWidth - row.current.clientWidth + 24
    },
    [open],
  )
  return (
    <nav ref={row} className="tabs" aria-label={t('regionNavigation')}>
      {tabs.map(([page, key]) => (
        <a
          key={page}
          href={href(page)}
          data-page={page}
          aria-current={page === open ? (selection.subject ? 'location' : 'page') : undefined}
        >
          {t(key)}
        </a>
      ))}
    </nav>
  )
}

/** Under what the page stands: places, terms and paragraphs beside the report, the rest in its list. */
export function openTab({ page, subject }: Chosen): Page {
  return subject?.kind === 'place' || subject?.kind === 'term' ? 'report' : page
}
