import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { type AddressRead, formatAddress } from '../domain/address/address'
import { dayOnClock } from '../domain/time/day'
import { distantFuture } from '../domain/time/edtf'
import { addDays } from '../domain/time/day'
import type { Dossier } from '../domain/content/dossier'
import { relativeAddress } from '../domain/address/relativeAddress'
import type { Translate } from '../i18n/translate'
import { MessagesContext } from '../i18n/useMessages'
import { DetailContext, type DetailStore } from '../selection/details'
import { type Site, SiteContext } from '../selection/site'
import type { SelectionStore } from '../selection/store'
import type { Surfaces } from '../selection/surfaces'

export interface ProvidersProps {
  readonly dossier: Dossier
  readonly t: Translate
  readonly details: DetailStore
  /** What the built page's path says. */
  readonly built: AddressRead
  readonly store: SelectionStore | null
  readonly surfaces: Surfaces
  /** Absolute path of the site's root; `null` while a page is built that is served at its own address alone. */
  readonly root: string | null
  /** The page is served at any depth, as `404.html` is: its links are absolute from the start. */
  readonly isAnywhere?: boolean
  readonly children: ReactNode
}

/** On a built page today is a day after all that the record knows; the reader's clock is asked once the page is live. */
const recordsEnd = addDays(distantFuture, -1)

/** Gives the surfaces what they share. What differs between the still and the live page turns on `live`, set by an effect after hydration. */
export function Providers({ dossier, t, details, built, store, surfaces, root, isAnywhere = false, children }: ProvidersProps) {
  const [live, setLive] = useState(false)
  useEffect(function comeAlive() {
    setLive(true)
  }, [])
  const hrefTo = useMemo(() => {
    const page = formatAddress(built.selection)
    return (address: string) => (root !== null && (live || isAnywhere) ? root + address : relativeAddress(page, address))
  }, [built, live, root, isAnywhere])
  const site = useMemo<Site>(
    () => ({ dossier, built, store, surfaces, live, today: live ? dayOnClock(new Date()) : recordsEnd, hrefTo }),
    [dossier, built, store, surfaces, live, hrefTo],
  )
  return (
    <MessagesContext value={t}>
      <DetailContext value={details}>
        <SiteContext value={site}>{children}</SiteContext>
      </DetailContext>
    </MessagesContext>
  )
}
