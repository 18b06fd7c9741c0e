import { changesOf, membersAt, type PlaceState, stateKey } from './control'
import type { Day } from './time/day'
import type { Dossier } from './content/dossier'
import { gazetteer } from './content/gazetteer'
import type { PlaceId } from './content/ids'

/** The members of a row that have one state in common, and what it is. */
export interface BandPart {
  readonly state: PlaceState
  readonly count: number
}

/** A stretch of days on which nothing changes in a row, half open `[from, to)`. One part where all members agree. */
export interface BandRun {
  readonly from: Day
  /** `null`: to this day. */
  readonly to: Day | null
  /** Days after `from` by which the change may lie later than the record says; 0 where the day is sure. */
  readonly soft: number
  readonly parts: readonly BandPart[]
}

/** A row of the band chart: who held a place, or a group of places, from the first day of the record to this day. */
export interface Band {
  readonly place: PlaceId
  /** Whose tenures the row counts: the place alone, or the members of a group. */
  readonly of: number
  /** Rows that this one can be opened into, in the order of the dossier. */
  readonly members: readonly PlaceId[]
  readonly runs: readonly BandRun[]
}

/** An uncertain day is held open for the week after. */
const softDays = 7

/** The rows of the band chart, in the order of the dossier. */
export function bandsOf(dossier: Dossier): readonly Band[] {
  return dossier.rows.map((place) => bandOf(dossier, place))
}

/** One row: neighbouring stretches that a reader could not tell apart are one run. */
export function bandOf(dossier: Dossier, place: PlaceId): Band {
  const { recorded, members } = gazetteer(dossier)
  const days = changesOf(dossier, place)
  const runs: BandRun[] = []
  for (const [i, from] of days.entries()) {
    const parts = partsAt(dossier, place, from)
    const to = days[i + 1] ?? null
    const before = runs.at(-1)
    if (before && partsKey(before.parts) === partsKey(parts)) runs[runs.length - 1] = { ...before, to }
    else runs.push({ from, to, soft: softnessAt(dossier, place, from), parts })
  }
  return {
    place,
    of: recorded(place).length,
    members: members(place),
    runs: runs.filter(({ parts }) => parts.some(({ state }) => state.tenure)),
  }
}

/** The run of a row that holds a day; `null` before the record. */
export function runAt({ runs }: Band, day: Day): BandRun | null {
  return runs.find(({ from, to }) => from <= day && (to === null || day < to)) ?? null
}

/** States of the members, equal ones together; those of the first party first, so that a change of hands sweeps the row one way. */
function partsAt(dossier: Dossier, place: PlaceId, day: Day): readonly BandPart[] {
  const parts = new Map<string, { state: PlaceState; count: number }>()
  for (const state of membersAt(dossier, place, day)) {
    const part = parts.get(stateKey(state))
    if (part) part.count++
    else parts.set(stateKey(state), { state, count: 1 })
  }
  const rank = ({ state }: BandPart) => {
    const party = dossier.parties.map(String).indexOf(state.administrator)
    return party < 0 ? 0.5 : party
  }
  return [...parts.values()].sort((a, b) => rank(a) - rank(b))
}

function partsKey(parts: readonly BandPart[]): string {
  return parts.map(({ state, count }) => `${stateKey(state)}*${count}`).join()
}

function softnessAt(dossier: Dossier, place: PlaceId, day: Day): number {
  const begun = gazetteer(dossier)
    .recorded(place)
    .flatMap((member) => (dossier.control[member] ?? []).filter(({ from }) => from.first === day))
  return Math.max(0, ...begun.map(({ from }) => from.last - from.first + (from.uncertain ? softDays : 0)))
}
