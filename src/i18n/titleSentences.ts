import { claimAt, statesAnything } from '../domain/claim'
import { membersAt, type PlaceState, stateAt } from '../domain/control'
import type { Day } from '../domain/time/day'
import type { Dossier } from '../domain/content/dossier'
import { gazetteer } from '../domain/content/gazetteer'
import type { PartyId, PlaceId } from '../domain/content/ids'
import { mostCommon } from '../domain/mostCommon'
import { liesOnLand } from '../domain/content/place'
import type { PositionEntry } from '../domain/content/position'
import { askedNoun, dateNoun } from './dates'
import { factsOf, sharersNoun, statesNoun } from './facts'
import type { Noun } from './noun'
import { bothNames, listNoun, partyNoun, placeNoun, withOtherName } from './nouns'
import { raised } from './raised'

import type { Translate } from './translate'

/** What a position states, in its own short text and as its own, in one form for all; or that it states nothing for the day. */
export function positionSentences(t: Translate, dossier: Dossier, position: PositionEntry, day: Day): string[] {
  if (!statesAnything(dossier, position.id, day)) {
    const isState = position.kind === 'state' || position.party === true
    return [t('statesNothingSentence', { position: isState ? partyNoun(t, dossier, position.holder) : { text: position.name } })]
  }
  const header = t('sentenceLabelled', { label: position.name, value: position.short })
  const transferred = dossier.disputed.filter((place) => claimAt(dossier, position, place, day)?.nature === 'transfer-after-treaty')
  if (transferred.length === 0) return [header]
  return [header, t('sentenceLabelled', { label: t('nature.transfer-after-treaty'), value: placesNoun(t, dossier, transferred) })]
}

/** Sentences about one place; none where the record says nothing of it, or where it is the disputed islands as a whole. */
export function placeSentences(t: Translate, dossier: Dossier, id: PlaceId, day: Day): string[] {
  const { byId, members } = gazetteer(dossier)
  const state = stateAt(dossier, id, day)
  const entry = byId.get(id)
  if (!entry || state.because === 'no-record' || sameSet(members(id), dossier.disputed)) return []
  const place = placeNoun(t, entry)
  const label = bothNames(t, entry)
  // A town, a cape or a volcano is not administered of itself: what holds for the land it lies on is said as a fact about it.
  if (liesOnLand(entry) && state.because === 'record') {
    return [t('sentenceLabelled', { label, value: factsOf(t, dossier, state) })]
  }
  if (
    state.members &&
    (state.members.same < state.members.of || (state.members.claimed < state.members.of && state.members.claimed > mostNamed))
  ) {
    return [t('sentenceLabelled', { label, value: factsOf(t, dossier, state) })]
  }
  const first = withOtherName(t, place, entry)
  switch (state.because) {
    case 'before-record':
      return [noBoundarySentence(t, dossier, [id])]
    case 'fighting':
      return [t('sentenceChanging', { places: first }), ...claimSentences(t, dossier, state, place)]
    case 'shared':
      return [t('sentenceUndivided', { place: first, holders: sharersNoun(t, dossier, state) })]
    case 'record':
      return [
        t('sentenceAdministers', { holder: statesNoun(t, dossier, state.administrators, day), place: first }),
        ...claimSentences(t, dossier, state, place),
      ]
  }
}

/** Says on what day the record of the first of these places begins. */
function noBoundarySentence(t: Translate, dossier: Dossier, places: readonly PlaceId[]): string {
  const { recorded } = gazetteer(dossier)
  const rows = places.flatMap(recorded).flatMap((place) => dossier.control[place] ?? [])
  const [first] = rows.map(({ from }) => from).sort((one, other) => one.first - other.first)
  return first ? t('noAgreedBoundarySentence', { date: dateNoun(t, first) }) : raised(t, `${t('noAgreedBoundary')}.`)
}

/** Of a group that is claimed in part, the members are named, if they are few. */
const mostNamed = 4

/** Those who claim the same places together, the others in a sentence of their own. */
function claimSentences(t: Translate, dossier: Dossier, { place, claimants, day }: PlaceState, whole: Noun): string[] {
  const members = membersAt(dossier, place, day)
  return byClaim(members, claimants).map(({ parties, claimed }) => {
    const isWhole = claimed.length === 0 || claimed.length === members.length
    const claim = { holder: statesNoun(t, dossier, parties, day), place: isWhole ? whole : placesNoun(t, dossier, claimed) }
    const { places, date } = statedLater(t, dossier, parties, claimed.length ? claimed : [place], day)
    return date && places.length === Math.max(1, claimed.length) ? t('sentenceClaimsLater', { ...claim, date }) : t('sentenceClaims', claim)
  })
}

/** The places among those claimed on a day whose claim was stated as it is now only later, and the year of that. */
function statedLater(t: Translate, dossier: Dossier, parties: readonly PartyId[], claimed: readonly PlaceId[], day: Day) {
  const positions = dossier.positions.filter(({ party, holder }) => party && parties.some((one) => one === holder))
  const later = claimed.flatMap((place) =>
    positions.flatMap((position) => {
      const { stated } = claimAt(dossier, position, place, day) ?? {}
      return stated && day < stated.first ? [{ place, stated }] : []
    }),
  )
  const [first] = later.map(({ stated }) => stated.first).sort((one, other) => other - one)
  return {
    places: [...new Set(later.map(({ place }) => place))],
    date: first === undefined ? null : askedNoun(t, { day: first, precision: 'year' }),
  }
}

interface SameClaim {
  readonly parties: PartyId[]
  readonly claimed: readonly PlaceId[]
}

/** The claimants, together where they claim the same of some places. */
function byClaim(states: readonly PlaceState[], claimants: readonly PartyId[]): readonly SameClaim[] {
  const found = new Map<string, SameClaim>()
  for (const party of claimants) {
    const claimed = states.filter((state) => state.claimants.includes(party)).map(({ place }) => place)
    const same = found.get(claimed.join())
    if (same) same.parties.push(party)
    else found.set(claimed.join(), { parties: [party], claimed })
  }
  return [...found.values()]
}

/** The disputed islands first, then what is otherwise elsewhere in the chart, then who claims them. */
export function disputedSentences(t: Translate, dossier: Dossier, day: Day): string[] {
  const states = dossier.disputed.map((place) => stateAt(dossier, place, day))
  const [first] = states
  if (!first) return []
  if (states.every(({ because }) => because === 'before-record')) return [noBoundarySentence(t, dossier, dossier.disputed)]
  const alike = states.every((state) => state.because === 'record' && state.administrator === first.administrator)
  if (!alike) return [...mixedSentences(t, dossier, states), ...changing(t, dossier, states, day)]
  const all = t('sentenceAllDisputed', { holder: statesNoun(t, dossier, first.administrators, day), all: dossier.disputedAs.all })
  const elsewhere = [...otherRows(t, dossier, first, day), ...changing(t, dossier, states, day)]
  const claimants = dossier.parties.filter((party) => states.some((state) => state.claimants.includes(party)))
  const claims = byClaim(states, claimants).map(({ parties, claimed }) => {
    const holder = statesNoun(t, dossier, parties, day)
    if (claimed.length < states.length) return t('sentenceClaims', { holder, place: placesNoun(t, dossier, claimed) })
    const { places, date } = statedLater(t, dossier, parties, claimed, day)
    return date
      ? t('sentenceClaimsThemLater', { holder, places: placesNoun(t, dossier, places), date })
      : t('sentenceClaimsThem', { holder })
  })
  if (claims.length > 0) return [all, ...claims, ...elsewhere]
  return [all, ...(elsewhere.length > 0 ? elsewhere : [t('sentenceNoClaim')])]
}

/** "Of the four islands Eastland administers three. Westland administers North Island." */
function mixedSentences(t: Translate, dossier: Dossier, states: readonly PlaceState[]): string[] {
  const held = states.filter(({ because }) => because === 'record')
  const most = mostCommon(held, ({ administrator }) => administrator)
  const [leading] = most
  if (!leading) return []
  const n = `small.${most.length}`
  const majority = t('sentenceMixed', {
    holder: statesNoun(t, dossier, leading.administrators, leading.day),
    them: dossier.disputedAs.them,
    n: t.has(n) ? t.noun(n) : { text: t.number(most.length) },
  })
  return [
    majority,
    ...administering(
      t,
      dossier,
      held.filter((state) => !most.includes(state)),
    ),
  ]
}

/** Rows of the chart beside the disputed islands that another than their administrator holds, or that are left undivided. */
function otherRows(t: Translate, dossier: Dossier, four: PlaceState, day: Day): string[] {
  const others = dossier.rows.filter((row) => !dossier.disputed.includes(row)).map((row) => stateAt(dossier, row, day))
  const settled = others.filter((state) => !state.members || state.members.same === state.members.of)
  const held = settled.filter(({ because, administrator }) => because === 'record' && administrator !== four.administrator)
  return [
    ...administering(t, dossier, held),
    ...undivided(
      t,
      dossier,
      settled.filter(({ because }) => because === 'shared'),
    ),
  ]
}

/** The largest land round each row that is wholly shared by the same. */
function undivided(t: Translate, dossier: Dossier, shared: readonly PlaceState[]): string[] {
  const { ancestors, byId } = gazetteer(dossier)
  const whole = ({ place, administrators, day }: PlaceState) =>
    [...ancestors(place)].reverse().find((group) => {
      const members = membersAt(dossier, group, day)
      return members.length > 0 && members.every((member) => member.administrators.join() === administrators.join())
    }) ?? place
  const sentences = shared.flatMap((state) => {
    const entry = byId.get(whole(state))
    return entry ? [t('sentenceUndivided', { place: placeNoun(t, entry), holders: sharersNoun(t, dossier, state) })] : []
  })
  return [...new Set(sentences)]
}

/** "Control is changing hands: North Island": where fighting goes on, and groups that are held in part. */
function changing(t: Translate, dossier: Dossier, disputed: readonly PlaceState[], day: Day): string[] {
  const rows = dossier.rows.filter((row) => !dossier.disputed.includes(row)).map((row) => stateAt(dossier, row, day))
  const places = [...disputed, ...rows]
    .filter((state) => state.because === 'fighting' || differsInControl(dossier, state))
    .map(({ place }) => place)
  return places.length > 0 ? [t('sentenceChanging', { places: placesNoun(t, dossier, places) })] : []
}

function differsInControl(dossier: Dossier, { place, day, members }: PlaceState): boolean {
  return members !== undefined && new Set(membersAt(dossier, place, day).map(({ administrator }) => administrator)).size > 1
}

/** One sentence for each party: "Westland administers North Island and the Inner Isles." */
function administering(t: Translate, dossier: Dossier, states: readonly PlaceState[]): string[] {
  const byHolder = new Map<string, { readonly parties: readonly PartyId[]; readonly day: Day; readonly places: PlaceId[] }>()
  for (const { administrators, place, day } of states) {
    const key = administrators.join('+')
    const group = byHolder.get(key) ?? { parties: administrators, day, places: [] }
    group.places.push(place)
    byHolder.set(key, group)
  }
  return [...byHolder.values()].map(({ parties, day, places }) =>
    t('sentenceAdministers', { holder: statesNoun(t, dossier, parties, day), place: placesNoun(t, dossier, places) }),
  )
}

/** Places as one noun; of those in dispute both names are given, since each side has its own. */
function placesNoun(t: Translate, dossier: Dossier, ids: readonly PlaceId[]): Noun {
  const { byId } = gazetteer(dossier)
  return listNoun(
    t,
    ids.flatMap((id) => {
      const place = byId.get(id)
      if (!place) return []
      const noun = placeNoun(t, place)
      return [dossier.disputed.includes(id) ? withOtherName(t, noun, place) : noun]
    }),
  )
}

function sameSet(one: readonly PlaceId[], other: readonly PlaceId[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id))
}
