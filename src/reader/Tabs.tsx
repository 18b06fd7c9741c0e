import { isBesideReport } from '../domain/address/subjects'
import { useEffect, useRef } from 'react'
import type { Page } from '../domain/address/pages'
import type { Chosen } from '../domain/address/selection'
import { pageNames } from '../i18n/pageNames'
import { useTranslate } from '../i18n/useMessages'
import { useChosen, useDossier, useHref } from '../selection/site'

const tabs: readonly Page[] = ['report', 'events', 'positions', 'places', 'terms', 'sources']

/** The lists, as addresses. Where they are wider than the page, the one that is open is in sight. */
export function Tabs() {
  const t = useTranslate()
  const href = useHref()
  const { emptyPages } = useDossier()
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
      {tabs
        .filter((page) => !emptyPages.includes(page))
        .map((page) => (
          <a
            key={page}
            href={href(page)}
            data-page={page}
            aria-current={page === open ? (selection.subject ? 'location' : 'page') : undefined}
          >
            {t(pageNames[page])}
          </a>
        ))}
    </nav>
  )
}

/** Under what the page stands: places, terms and paragraphs beside the report, the rest in its list. */
export function openTab({ page, subject }: Chosen): Page {
  return subject && isBesideReport(subject) ? 'report' : page
}
