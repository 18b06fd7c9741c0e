import { type ReactNode, useEffect, useMemo, useState } from 'react'
import type { AddressRead } from '../domain/address'
import { dayOnClock } from '../domain/day'
import { distantFuture } from '../domain/edtf'
import { addDays } from '../domain/day'
import type { Dossier } from '../domain/dossier'
import type { Translate } from '../i18n/translate'
import { MessagesContext } from '../i18n/useMessages'
import { DetailContext, type DetailStore } from '../selection/details'
import { type Site, SiteContext } from '../selection/site'
import type { SelectionStore } from '../selection/store'

export interface ProvidersProps {
  readonly dossier: Dossier
  readonly t: Translate
  readonly details: DetailStore
  /** What the built page's path says. */
  readonly built: AddressRead
  /** Way from the built page to the site's root, `../../`. */
  readonly relativeRoot: string
  readonly store: SelectionStore | null
  /** Path of the site's root in the browser. */
  readonly absoluteRoot: string
  readonly children: ReactNode
}

/** On a built page today is a day after all that the record knows; the reader's clock is asked once the page is live. */
const recordsEnd = addDays(distantFuture, -1)

/** Gives the surfaces what they share. What differs between the still and the live page turns on `live`, set by an effect after hydration. */
export function Providers({ dossier, t, details, built, relativeRoot, store, absoluteRoot, children }: ProvidersProps) {
  const [live, setLive] = useState(false)
  useEffect(function comeAlive() {
    setLive(true)
  }, [])
  const site = useMemo<Site>(
    () => ({ dossier, built, store, live, today: live ? dayOnClock(new Date()) : recordsEnd, root: live ? absoluteRoot : relativeRoot }),
    [dossier, built, store, live, absoluteRoot, relativeRoot],
  )
  return (
    <MessagesContext value={t}>
      <DetailContext value={details}>
        <SiteContext value={site}>{children}</SiteContext>
      </DetailContext>
    </MessagesContext>
  )
}
