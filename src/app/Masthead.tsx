import { formatAddress } from '../domain/address/address'
import { inLanguage } from '../domain/address/parts'
import { useTranslate } from '../i18n/useMessages'
import { useHref, useSelection, useSite } from '../selection/site'
import { usePrinting } from '../selection/usePrinting'
import { MoreMenu } from './MoreMenu'
import { SearchField } from './search/SearchField'
import { pageTopic } from '../i18n/pageTitle'

/** Above the page: the name, the language, and what is chosen once. */
export function Masthead() {
  const t = useTranslate()
  const href = useHref()
  const { dossier, hrefTo } = useSite()
  const selection = useSelection()
  const printing = usePrinting()
  return (
    <header className="masthead">
      <a className="masthead-name" href={href('report')}>
        {dossier.title}
      </a>
      {printing && <p className="masthead-page">{pageTopic(selection, dossier, t)}</p>}
      <SearchField />
      <nav className="languages" aria-label={t('language')}>
        {Object.entries(t.ownNames).map(([language, { name, short }]) => (
          <a
            key={language}
            lang={language}
            hrefLang={language}
            href={hrefTo(formatAddress(inLanguage(selection, language)))}
            aria-label={name === short ? undefined : `${short} · ${name}`}
            aria-current={language === selection.language ? 'true' : undefined}
            data-language={language}
          >
            {short}
          </a>
        ))}
      </nav>
      <MoreMenu />
    </header>
  )
}
