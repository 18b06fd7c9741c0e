import { formatAddress } from '../domain/address/address'
import { addressInEdition } from '../domain/citation/editionAddress'
import { editionNamed } from '../i18n/dates'
import { pageTopic } from '../i18n/pageTitle'
import { Said } from '../i18n/Said'
import { useTranslate } from '../i18n/useMessages'
import { useSelection, useSite } from '../selection/site'
import { useViewAddress } from '../selection/viewAddress'
import { reportAddress } from './reportAddress'

/** The way to whoever keeps the dossier, with the page and the edition that are spoken of; nothing where it names no one. */
export function ReportMistake() {
  const t = useTranslate()
  const { dossier, live } = useSite()
  const selection = useSelection()
  const addressOf = useViewAddress()
  const { contact, edition } = dossier
  if (!contact) return null
  // A built page does not know where it is served.
  const page = live ? addressOf() : formatAddress({ ...selection, edition: null })
  const address = reportAddress(contact, {
    subject: `${t('reportMistake')}${t('colon')}${pageTopic(selection, dossier, t) ?? dossier.title}`,
    body: [edition ? addressInEdition(page, edition.number) : page, ...(edition ? [editionNamed(t, edition)] : []), '', ''],
  })
  return (
    <a href={address}>
      <Said of="reportMistake" />
    </a>
  )
}
