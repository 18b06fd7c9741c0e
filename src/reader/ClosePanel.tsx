import { useTranslate } from '../i18n/useMessages'
import { useHref } from '../selection/site'

/** Back to the report: closing the panel is choosing nothing. Where the panel covers the page the words say where it leads. */
export function ClosePanel() {
  const t = useTranslate()
  const href = useHref()
  return (
    <div className="panel-ways">
      <a className="panel-back" href={href('report')}>
        <span aria-hidden="true">‹ </span>
        {t('navToReport')}
      </a>
      <a className="panel-close" href={href('report')} title={t('close')}>
        <span className="visually-hidden">{t('close')}</span>
        <span aria-hidden="true">×</span>
      </a>
    </div>
  )
}
