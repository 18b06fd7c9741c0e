import { useTranslate } from '../i18n/useMessages'

/** First in the tab order: past the masthead to each of the three regions. */
export function SkipLinks() {
  const t = useTranslate()
  return (
    <div className="skip-links">
      <a href="#reader">{t('skipToReader')}</a>
      <a href="#map">{t('skipToMap')}</a>
      <a href="#timeline">{t('skipToTimeline')}</a>
    </div>
  )
}
