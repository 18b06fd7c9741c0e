import { Colophon } from './paper/Colophon'
import { Said } from '../i18n/Said'
import { editionNamed } from '../i18n/dates'
import { useTranslate } from '../i18n/useMessages'
import { AddressSoon } from '../selection/Address'
import { ReportMistake } from '../reader/ReportMistake'
import { useHref, useSite } from '../selection/site'

/** Foot of the page: how to read it, and whose data it stands on. */
export function Credits() {
  const t = useTranslate()
  const href = useHref()
  const { dossier, hrefTo } = useSite()
  return (
    <footer className="credits">
      <p>
        <Said of="legendDisclaimer" />
      </p>
      <p>
        <Said of="footerNeutrality" />
      </p>
      <p>
        {dossier.credits && (
          <>
            {t('coastlineCredit', { source: dossier.credits })}
            {' · '}
          </>
        )}
        <a href={hrefTo('THIRD-PARTY.txt')}>
          <Said of="footerCredits" />
        </a>
        {' · '}
        <a href={href('sources')}>
          <Said of="navSources" />
        </a>
        {' · '}
        <a href={href('about')}>
          <Said of="navAbout" />
        </a>
        {dossier.edition && (
          <>
            {' · '}
            <a href={href('changes')}>{editionNamed(t, dossier.edition)}</a>
          </>
        )}
        {dossier.contact && (
          <AddressSoon>
            {' · '}
            <ReportMistake />
          </AddressSoon>
        )}
      </p>
      <AddressSoon>
        <Colophon />
      </AddressSoon>
    </footer>
  )
}
