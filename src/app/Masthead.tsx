import { formatAddress } from '../domain/address/address'
import { type Language, languages } from '../domain/content/ids'
import { useTranslate } from '../i18n/useMessages'
import { useHref, useSelection, useSite } from '../selection/site'
import { MoreMenu } from './MoreMenu'

const languageNames: Record<Language, { short: string; full: string }> = {
  en: { short: 'EN', full: 'English' },
  ja: { short: '日本語', full: '日本語' },
  ru: { short: 'РУ', full: 'Русский' },
}

/** Above the page: the name, the language, and what is chosen once. */
export function Masthead() {
  const t = useTranslate()
  const href = useHref()
  const { dossier, hrefTo } = useSite()
  const selection = useSelection()
  return (
    <header className="masthead">
      <a className="masthead-name" href={href('report')}>
        {dossier.title}
      </a>
      <nav className="languages" aria-label={t('language')}>
        {languages.map((language) => (
          <a
            key={language}
            lang={language}
            hrefLang={language}
            href={hrefTo(formatAddress({ ...selection, language }))}
            aria-label={languageNames[language].full === languageNames[language].short ? undefined : languageNames[language].full}
            aria-current={language === selection.language ? 'true' : undefined}
            data-language={language}
          >
            {languageNames[language].short}
          </a>
        ))}
      </nav>
      <MoreMenu />
    </header>
  )
}
