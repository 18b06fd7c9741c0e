import { useLayoutEffect, useMemo } from 'react'
import { formatAddress } from '../../domain/address/address'
import { shownDay } from '../../domain/content/event'
import { formatDay } from '../../i18n/dates'
import { useTranslate } from '../../i18n/useMessages'
import { useSelection, useSite } from '../../selection/site'
import { usePrinting } from '../../selection/usePrinting'
import { pageTitle } from '../../i18n/pageTitle'

/** Last on paper: from where the sheet is and of what day. */
export function Colophon() {
  return <p className="colophon">{usePrinting() ? <OfTheDay /> : <OfTheRecord />}</p>
}

/** A built page knows its own address below the site's root, and how far its record goes. */
function OfTheRecord() {
  const t = useTranslate()
  const { dossier } = useSite()
  const last = useMemo(
    () =>
      dossier.events
        .map(shownDay)
        .sort((a, b) => a - b)
        .at(-1),
    [dossier],
  )
  return (
    <>
      <span className="colophon-address">{formatAddress(useSelection())}</span>
      {last !== undefined && ` · ${t('paperRecord', { date: formatDay(t, last) })}`}
    </>
  )
}

/** What is printed: the address as it stands in the browser, and the day; both head each sheet too. */
function OfTheDay() {
  const t = useTranslate()
  const { dossier, today } = useSite()
  const title = pageTitle(useSelection(), dossier, t)
  const address = readable(window.location.href)
  useLayoutEffect(
    function headSheets() {
      const { style } = document.documentElement
      const heads = { '--sheet-title': title, '--sheet-address': address }
      for (const [name, words] of Object.entries(heads)) style.setProperty(name, JSON.stringify(words))
      return () => {
        for (const name of Object.keys(heads)) style.removeProperty(name)
      }
    },
    [title, address],
  )
  return (
    <>
      <span className="colophon-address">{address}</span>
      {` · ${t('paperPrinted', { date: formatDay(t, today) })}`}
    </>
  )
}

/** An address as one reads it out: letters, not their codes. */
function readable(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
