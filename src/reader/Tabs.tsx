import { isBesideReport } from '../domain/address/subjects'
import { useCallback, useRef } from 'react'
import type { Page } from '../domain/address/pages'
import type { Chosen } from '../domain/address/selection'
import { pageNames } from '../i18n/pageNames'
import { useTranslate } from '../i18n/useMessages'
import { useHref, useRead, useSite } from '../selection/site'
import { useResized } from '../ui/useResized'
import { furtherPages, tabs, tabsWithoutRoom } from './navigation'

/**
 * The pages of the site, as addresses: a row, as far as it has room, the one that is open always in sight, and the further ones behind "More", a list that
 * opens without script too. Where a further page is open, it stands beside that button.
 */
export function Tabs() {
  const t = useTranslate()
  const { dossier, live } = useSite()
  const { emptyPages } = dossier
  const { page, subject } = useRead()
  const open = openTab({ page, subject })
  const row = useRef<HTMLDivElement>(null)
  const menu = useRef<HTMLDivElement>(null)
  const keepOpenInSight = useCallback(() => {
    const all = row.current
    const tab = all?.querySelector<HTMLElement>(`[data-page="${open}"]`)
    const [first] = all?.getElementsByTagName('a') ?? []
    if (!all || !tab || !first) return
    all.removeAttribute('data-crowded')
    all.toggleAttribute('data-crowded', tab.offsetTop > first.offsetTop)
  }, [open])
  useResized(row, live, keepOpenInSight)
  const isThere = (one: Page) => !emptyPages.includes(one)
  const further = [...furtherPages, ...tabsWithoutRoom].filter(isThere)
  const current = subject ? 'location' : 'page'
  return (
    <nav className="tabs" aria-label={t('regionNavigation')}>
      <div ref={row} className="tab-row">
        {tabs.filter(isThere).map((one) => (
          <PageLink key={one} page={one} current={one === open ? current : undefined} onLeave={() => row.current?.scrollTo(0, 0)} />
        ))}
      </div>
      <div className="tab-more">
        {furtherPages.includes(open) && <PageLink page={open} current={current} />}
        <button type="button" className="tab-button" popoverTarget="pages-menu">
          {t('navMore')}
        </button>
        <div ref={menu} id="pages-menu" popover="auto" className="pages-menu">
          <ul>
            {further.map((one) => (
              <li key={one}>
                <PageLink page={one} onFollow={() => menu.current?.hidePopover()} />
              </li>
            ))}
          </ul>
        </div>
      </div>
    </nav>
  )
}

interface PageLinkProps {
  readonly page: Page
  readonly current?: 'page' | 'location' | undefined
  readonly onFollow?: () => void
  /** When it loses the focus, for which a row may have scrolled to one that has no room. */
  readonly onLeave?: () => void
}

function PageLink({ page, current, onFollow, onLeave }: PageLinkProps) {
  const t = useTranslate()
  const href = useHref()
  return (
    <a href={href(page)} data-page={page} aria-current={current} onClick={onFollow} onBlur={onLeave}>
      {t(pageNames[page])}
    </a>
  )
}

/** Under what the page stands: places, terms and paragraphs beside the report, the rest in its list. */
export function openTab({ page, subject }: Pick<Chosen, 'page' | 'subject'>): Page {
  return subject && isBesideReport(subject) ? 'report' : page
}
