import { type ReactNode, startTransition, useEffect, useMemo, useState } from 'react'
import { type AddressRead, formatAddress } from '../domain/address/address'
import { distantFuture } from '../domain/time/edtf'
import { addDays, type Day, dayOnClock } from '../domain/time/day'
import type { Dossier } from '../domain/content/dossier'
import { relativeAddress } from '../domain/address/relativeAddress'
import type { Translate } from '../i18n/translate'
import { MessagesContext } from '../i18n/useMessages'
import { DetailContext, type DetailStore } from '../selection/details'
import { type Site, SiteContext } from '../selection/site'
import type { SelectionStore } from '../selection/store'
import type { Surfaces } from '../selection/surfaces'
import { HydratedContext } from '../ui/HydratedContext'

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
  /** The day of the build: a clock that stands before it is wrong. */
  readonly builtOn?: Day | null
  readonly children: ReactNode
}

/** On a built page today is a day after all that the record knows; the reader's clock is asked once the page is live. */
const recordsEnd = addDays(distantFuture, -1)

/** Gives the surfaces what they share. What differs between the still and the live page turns on `live`, set by an effect after hydration. */
export function Providers({
  dossier,
  t,
  details,
  built,
  store,
  surfaces,
  root,
  isAnywhere = false,
  builtOn = null,
  children,
}: ProvidersProps) {
  const [today, setToday] = useState<Day | null>(null)
  const live = today !== null
  useEffect(
    function comeAlive() {
      let midnight: ReturnType<typeof setTimeout> | undefined
      const look = () => {
        const now = new Date()
        startTransition(() => setToday(laterOf(dayOnClock(now), builtOn)))
        clearTimeout(midnight)
        midnight = setTimeout(look, new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime())
      }
      look()
      // A device that slept through midnight did not count the time.
      document.addEventListener('visibilitychange', look)
      return () => {
        clearTimeout(midnight)
        document.removeEventListener('visibilitychange', look)
      }
    },
    [builtOn],
  )
  const hrefTo = useMemo(() => {
    const page = formatAddress(built.selection)
    return (address: string) => (root !== null && (live || isAnywhere) ? root + address : relativeAddress(page, address))
  }, [built, live, root, isAnywhere])
  const site = useMemo<Site>(
    () => ({ dossier, built, store, surfaces, live, today: today ?? recordsEnd, hrefTo }),
    [dossier, built, store, surfaces, live, today, hrefTo],
  )
  return (
    <MessagesContext value={t}>
      <DetailContext value={details}>
        <SiteContext value={site}>
          <HydratedContext value={live}>{children}</HydratedContext>
        </SiteContext>
      </DetailContext>
    </MessagesContext>
  )
}

function laterOf(day: Day, other: Day | null): Day {
  return other !== null && other > day ? other : day
}
