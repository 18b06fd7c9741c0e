import { addDays, isoDay } from '../../src/domain/time/day'
import { allSites, disputedEvent, disputedPlace, firstSite, partyViews, turningDays } from '../browser/site'

/** A state of the page worth looking at, by its address below a language. */
export interface PageState {
  readonly name: string
  readonly path: string
  /** With scripting off, with `print` media, or in forced colours. */
  readonly as?: 'no-script' | 'print' | 'forced-colors'
}

const { disputed, places, positions, report, terms } = firstSite.dossier
const place = `places/${disputedPlace(firstSite).id}/`
const islet = places.find(({ kind, parent }) => kind === 'islet' && parent !== null && disputed.includes(parent))
const [view] = partyViews(firstSite)
const [firstDay, ...laterDays] = turningDays(firstSite)

export const states: readonly PageState[] = [
  { name: 'start', path: '' },
  { name: 'place', path: place },
  ...(islet ? [{ name: 'islet', path: `places/${islet.id}/` }] : []),
  { name: 'event', path: `events/${disputedEvent(firstSite).id}/` },
  { name: 'paragraph', path: `report/${report.paragraphs.at(-1)?.n}/` },
  { name: 'term', path: `terms/${terms[0]?.id}/` },
  ...positions.map(({ id }) => ({ name: `position-${id}`, path: `positions/${id}/` })),
  { name: 'events', path: 'events/' },
  { name: 'places', path: 'places/' },
  { name: 'sources', path: 'sources/' },
  ...(firstDay === undefined ? [] : [{ name: 'before', path: `?at=${isoDay(addDays(firstDay, -1))}` }]),
  ...laterDays.map((day) => ({ name: `in-${isoDay(day).slice(0, 4)}`, path: `?at=${isoDay(day)}` })),
  { name: 'trouble', path: 'places/atlantis/?at=1945-02-30&view=mars#map=99/91/0' },
  { name: 'no-script', path: place, as: 'no-script' },
  { name: 'print', path: place, as: 'print' },
  { name: 'forced-colors', path: `positions/${view}/`, as: 'forced-colors' },
]

export const languages = allSites
export const themes = ['light', 'dark'] as const
export const sizes = [
  { width: 1440, height: 900 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
] as const
