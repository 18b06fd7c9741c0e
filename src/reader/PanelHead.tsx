import type { ReactNode } from 'react'
import { useTranslate } from '../i18n/useMessages'
import { useHref } from '../selection/site'

interface PanelHeadProps {
  /** What kind of thing it is, and what else stands in one line above its name. */
  readonly kicker: ReactNode
  /** The name, as the first heading. */
  readonly children: ReactNode
}

/**
 * The head of a panel: its name and the way out stay in sight while the rest scrolls. Closing it is choosing nothing, which leads back to the report;
 * where the panel covers the page, words above the name say so.
 */
export function PanelHead({ kicker, children }: PanelHeadProps) {
  const t = useTranslate()
  const href = useHref()
  return (
    <>
      <a className="panel-back" href={href('report')}>
        <span aria-hidden="true">‹ </span>
        {t('navToReport')}
      </a>
      <p className="kicker">{kicker}</p>
      <div className="panel-head">
        {children}
        <a className="panel-close" href={href('report')} title={t('close')}>
          <span className="visually-hidden">{t('close')}</span>
          <span aria-hidden="true">×</span>
        </a>
      </div>
    </>
  )
}
