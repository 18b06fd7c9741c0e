import { useTranslate } from '../i18n/useMessages'
import { useHref, useSite } from '../selection/site'

/** Foot of the page: how to read it, and whose data it stands on. */
export function Credits() {
  const t = useTranslate()
  const href = useHref()
  const { dossier, hrefTo } = useSite()
  return (
    <footer className="credits">
      <p>{t('legendDisclaimer')}</p>
      <p>{t('footerNeutrality')}</p>
      <p>
        {dossier.credits && (
          <>
            {t('coastlineCredit', { source: dossier.credits })}
            {' · '}
          </>
        )}
        <a href={hrefTo('THIRD-PARTY.txt')}>{t('footerCredits')}</a>
        {' · '}
        <a href={href('sources')}>{t('navSources')}</a>
      </p>
    </footer>
  )
}
