import { useTranslate } from '../i18n/useMessages'
import { useHref, useSite } from '../selection/site'

/** Foot of the page: how to read it, and whose data it stands on. */
export function Credits() {
  const t = useTranslate()
  const href = useHref()
  const { hrefTo } = useSite()
  return (
    <footer className="credits">
      <p>{t('legendDisclaimer')}</p>
      <p>{t('footerNeutrality')}</p>
      <p>
        {t('coastlineCredit', {
          source: 'National Land Numerical Information (MLIT Japan), GSHHG (P. Wessel, W. H. F. Smith), Natural Earth',
        })}
        {' · '}
        <a href={hrefTo('THIRD-PARTY.txt')}>{t('footerCredits')}</a>
        {' · '}
        <a href={href('sources')}>{t('navSources')}</a>
      </p>
    </footer>
  )
}
