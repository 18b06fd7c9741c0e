import { createContext, useCallback, useContext, useMemo } from 'react'
import { type AddressRead, formatAddress } from '../domain/address/address'
import type { Day } from '../domain/time/day'
import type { Dossier } from '../domain/content/dossier'
import type { Reading } from '../domain/address/reading'
import { type Chosen, type Selection, startSelection, viewOf } from '../domain/address/selection'
import type { Page } from '../domain/address/pages'
import { pageOf } from '../domain/address/subjects'
import { type Shown, shownDate } from '../domain/address/shown'
import type { Subject } from '../domain/content/subject'
import type { View } from '../domain/content/ids'
import type { Followed, SelectionStore } from './store'
import type { Surfaces } from './surfaces'

/** What the surfaces share: the dossier, the address, and whether script runs the page yet. */
export interface Site {
  readonly dossier: Dossier
  /** What the built page's own path says, without query and fragment. */
  readonly built: AddressRead
  /** `null` while a page is built. */
  readonly store: SelectionStore | null
  readonly surfaces: Surfaces
  /** False on a built page and in the first render of the browser, true after hydration. */
  readonly live: boolean
  /** The reader's own day once live; on a built page a day after all that the record knows. */
  readonly today: Day
  /** Link to an address below the site's root: relative on a built page, absolute once live. */
  readonly hrefTo: (address: string) => string
}

export const SiteContext = createContext<Site | null>(null)

export function useSite(): Site {
  const site = useContext(SiteContext)
  if (!site) throw new Error('useSite stands outside SiteContext')
  return site
}

export function useDossier(): Dossier {
  return useSite().dossier
}

/** The address as one surface sees it: some see a change at once, the heavier ones a moment later. Without it, what the built page's path says. */
export const AddressContext = createContext<Followed | null>(null)

export function useAddress(): Followed {
  const { built } = useSite()
  return useContext(AddressContext) ?? { ...built, reading: null }
}

export function useSelection(): Selection {
  return useAddress().selection
}

/** What is chosen, but for the date: the same while a date is dragged. */
export const ChosenContext = createContext<(Chosen & Pick<Followed, 'reading'>) | null>(null)

/** For surfaces that a date does not change: they are left alone while one is dragged. */
export function useChosen(): Chosen {
  const { built } = useSite()
  return useContext(ChosenContext) ?? built.selection
}

/** What one goes on reading while what is chosen stands in a card; `null` where there is no card. */
export function useReading(): Reading | null {
  return useContext(ChosenContext)?.reading ?? null
}

/** What the reader shows: what is chosen or, while that stands in a card, what was read before. */
export function useRead(): Chosen {
  const chosen = useChosen()
  const reading = useReading()
  return useMemo(() => (reading ? { ...chosen, ...reading } : chosen), [chosen, reading])
}

export function useShown(): Shown {
  const { dossier, today } = useSite()
  return shownDate(useSelection(), dossier, today)
}

export function useView(): View {
  return viewOf(useChosen())
}

/** The plain address of a subject or a list, date and view left to the page that is open: a click carries them over. */
export function useHref(): (to: Subject | Page) => string {
  const { hrefTo, dossier } = useSite()
  return useCallback((to) => hrefTo(addressOf(dossier, to)), [hrefTo, dossier])
}

/** The plain address of a part of a divided list: of a year of the events, of a letter. */
export function usePartHref(page: Page): (part: string | number) => string {
  const { hrefTo, dossier } = useSite()
  return useCallback(
    (part) => hrefTo(formatAddress({ ...startSelection(dossier.language), page, part: String(part) })),
    [hrefTo, dossier, page],
  )
}

export function addressOf(dossier: Dossier, to: Subject | Page): string {
  const start = startSelection(dossier.language)
  return formatAddress(typeof to === 'string' ? { ...start, page: to } : { ...start, page: pageOf(to), subject: to })
}
