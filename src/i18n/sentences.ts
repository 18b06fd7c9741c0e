import type { PlaceState } from '../domain/control'
import { type Day, isoDay } from '../domain/time/day'
import type { Dossier } from '../domain/content/dossier'
import type { EdtfDate } from '../domain/time/edtf'
import type { EventEntry } from '../domain/content/event'
import { gazetteer } from '../domain/content/gazetteer'
import type { PlaceId } from '../domain/content/ids'
import { type NameLead, printedNames } from '../domain/content/names'
import type { Place } from '../domain/content/place'
import type { Shown } from '../domain/address/shown'
import type { Subject } from '../domain/content/subject'
import type { View } from '../domain/content/ids'
import { dateNoun, formatDate, formatSpan } from './dates'
import { factsOf } from './facts'
import { nameHeading, placeHeading, stateNoun, stateOverNoun } from './nouns'
import { raised } from './raised'
import { shownDateInText } from './shownDate'
import { disputedSentences, placeSentences, positionSentences } from './titleSentences'
import type { Translate } from './translate'

/**
 * The title of the map: what it shows on a day in a view, in one to three sentences.
 * "Westland administers both islands. Eastland claims them." A place that is chosen is spoken of itself.
 */
export function mapSentence(t: Translate, dossier: Dossier, view: View, day: Day, subject: Subject | null = null): string {
  const position = view === 'control' ? undefined : dossier.positions.find(({ id }) => id === view)
  if (position) return joined(t, positionSentences(t, dossier, position, day))
  const own = subject?.kind === 'place' ? placeSentences(t, dossier, subject.id, day) : []
  return joined(t, own.length > 0 ? own : disputedSentences(t, dossier, day))
}

/** The accessible name of a place on the map; starts with its first name in the language, as it is written there, whatever leads on the map. */
export function islandLabel(t: Translate, dossier: Dossier, state: PlaceState): string {
  const { first: place, second, originals } = printedNames(placeOf(dossier, state.place))
  const otherName = second ?? originals[0]?.name
  const facts = factsOf(t, dossier, state)
  return otherName ? t('mapIslandLabel', { place, otherName, facts }) : t('mapIslandLabelOneName', { place, facts })
}

/** One line on hover: "North Island: Westland administers, Eastland claims". */
export function tip(t: Translate, dossier: Dossier, state: PlaceState, lead: NameLead = 'own'): string {
  const own = placeOf(dossier, state.place)
  const place = nameHeading(t, own, printedNames(own, lead).first)
  const [administrator, ...others] = state.administrators
  const [claimant, ...rivals] = state.claimants
  const plain = administrator && claimant && others.length + rivals.length === 0 && !state.members
  if (!plain) return t('mapIslandLabelOneName', { place, facts: factsOf(t, dossier, state) })
  return t('mapTip', {
    place,
    administrator: stateNoun(t, dossier, administrator, state.day),
    claimant: stateNoun(t, dossier, claimant, state.day),
  })
}

/**
 * A bar of the band chart in words: "North Island, 1 May 1900 – 3 June 1950: administered by Eastland".
 * `to` is the day of the next change, `null` where the bar runs to today. The state is that of the first day.
 */
export function bandText(t: Translate, dossier: Dossier, state: PlaceState, from: Day, to: Day | null): string {
  const start = dateOfChange(dossier, state.place, from)
  return t('timelineBandText', {
    place: placeHeading(t, placeOf(dossier, state.place)),
    span: to === null ? t('dateToPresent', { from: dateNoun(t, start) }) : formatSpan(t, start, dateOfChange(dossier, state.place, to)),
    facts: factsOf(t, dossier, state, (party) => stateOverNoun(t, dossier, party, from, to)),
  })
}

/** The day of a change as surely as the record knows it: "about 3 September 1945". */
function dateOfChange(dossier: Dossier, place: PlaceId, day: Day): EdtfDate {
  const known = dossier.control[place]?.find(({ from }) => from.first === day)?.from
  return known ?? { edtf: isoDay(day), first: day, last: day, precision: 'day' }
}

/** Said when a place was chosen: "North Island selected, today: administered by Westland; claimed by Eastland." */
export function announcePlace(t: Translate, dossier: Dossier, state: PlaceState, shown: Shown): string {
  return t('announcePlace', {
    place: placeHeading(t, placeOf(dossier, state.place)),
    date: shownDateInText(t, dossier, shown),
    facts: factsOf(t, dossier, state),
  })
}

/** Said when an event was chosen: "Border treaty, 1 May 1900." */
export function announceEvent(t: Translate, event: EventEntry): string {
  return t('announceEvent', { event: event.title, date: formatDate(t, event.date) })
}

/** Sentences one after the other, each with its first letter raised. */
function joined(t: Translate, sentences: readonly string[]): string {
  return sentences.map((sentence) => raised(t, sentence)).join(t('betweenSentences'))
}

function placeOf(dossier: Dossier, id: PlaceId): Place {
  const place = gazetteer(dossier).byId.get(id)
  if (!place) throw new Error(`no place ${id} in the dossier`)
  return place
}
