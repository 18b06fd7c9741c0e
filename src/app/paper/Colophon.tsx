import { useLayoutEffect } from 'react'
import { formatAddress } from '../../domain/address/address'
import { shownDay } from '../../domain/content/event'
import { formatDay } from '../../i18n/dates'
import { useTranslate } from '../../i18n/useMessages'
import { useSelection, useSite } from '../../selection/site'
import { usePrinting } from '../../selection/usePrinting'
import { pageTitle } from '../title'

/** Last on paper: from where the sheet is and of what day. A built page knows its own address below the site's root, and how far its record goes. */
export function Colophon() {
  const t = useTranslate()
  const { dossier, today } = useSite()
  const printing = usePrinting()
  const selection = useSelection()
  const title = pageTitle(selection, dossier, t)
  useLayoutEffect(
    function headSheets() {
      if (!printing) return
      const { style } = document.documentElement
      const heads = { '--sheet-title': title, '--sheet-address': readable(window.location.href) }
      for (const [name, words] of Object.entries(heads)) style.setProperty(name, JSON.stringify(words))
      return () => {
        for (const name of Object.keys(heads)) style.removeProperty(name)
      }
    },
    [printing, title],
  )
  const last = dossier.events.toSorted((a, b) => shownDay(a) - shownDay(b)).at(-1)
  return (
    <p className="colophon">
      <span className="colophon-address">{printing ? readable(window.location.href) : formatAddress(selection)}</span>
      {printing && ` · ${t('paperPrinted', { date: formatDay(t, today) })}`}
      {!printing && last && ` · ${t('paperRecord', { date: formatDay(t, shownDay(last)) })}`}
    </p>
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
