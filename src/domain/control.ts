import { type Administrator, administrator, tenureAt } from './administration'
import { claimantsAt } from './claim'
import { addDays, type Day } from './time/day'
import type { Dossier } from './content/dossier'
import { gazetteer } from './content/gazetteer'
import type { PartyId, PlaceId } from './content/ids'
import { mostCommon } from './mostCommon'
import type { Tenure } from './content/tenure'

/** Who administers a place and who claims it on a day, and why it can be said. */
export interface PlaceState {
  readonly place: PlaceId
  readonly day: Day
  readonly tenure: Tenure | null
  readonly administrator: Administrator
  readonly administrators: readonly PartyId[]
  readonly claimants: readonly PartyId[]
  readonly because: 'record' | 'before-record' | 'fighting' | 'shared' | 'no-record'
  /** Of a group without tenures of its own: of how many members who administers holds ("3 of 9"), and how many the claimants claim. */
  readonly members?: { readonly same: number; readonly claimed: number; readonly of: number }
}

/**
 * The state of a place on a day. Of a group without tenures of its own: who administers most of its members, and who else claims any;
 * `members` says how many.
 */
export function stateAt(dossier: Dossier, place: PlaceId, day: Day): PlaceState {
  const members = membersAt(dossier, place, day)
  if (members.length < 2) return ownState(dossier, place, day, members.length > 0)
  const same = mostCommon(members, ({ administrators, because }) => `${administrators.join('+')}|${because}`)
  const [first] = same
  if (!first) return ownState(dossier, place, day, false)
  const claimants = dossier.parties.filter(
    (party) => !first.administrators.includes(party) && members.some((member) => member.claimants.includes(party)),
  )
  const claimed = members.filter((member) => member.claimants.some((party) => claimants.includes(party))).length
  return { ...first, place, claimants, members: { same: same.length, claimed, of: members.length } }
}

/** The states of all members of a group on a day, in the order of the dossier; of any other place, its own alone. */
export function membersAt(dossier: Dossier, group: PlaceId, day: Day): readonly PlaceState[] {
  const members = gazetteer(dossier).recorded(group)
  return members.map((member) => ownState(dossier, member, day, true))
}

/** What makes two states the same to a reader: who administers, who claims, and why. */
export function stateKey({ administrators, claimants, because }: PlaceState): string {
  return `${administrators.join('+')}|${claimants.join('+')}|${because}`
}

/** The days on which the state of a place, or of any member of a group, changes: tenures and the parties' claims begin or end. Ascending. */
export function changesOf(dossier: Dossier, place: PlaceId): readonly Day[] {
  const { recorded, ancestors } = gazetteer(dossier)
  const days = new Set<Day>()
  const add = (day: Day | undefined) => day !== undefined && days.add(day)
  for (const member of recorded(place)) {
    for (const tenure of dossier.control[member] ?? []) {
      add(tenure.from.first)
      add(tenure.to?.first)
    }
    const over = [member, ...ancestors(member)]
    for (const position of dossier.positions) {
      if (!position.party) continue
      for (const claim of position.claims) {
        if (claim.nature !== 'sovereignty' || !over.includes(claim.place)) continue
        if (claim.from.edtf !== '..') add(claim.from.first)
        if (claim.to.edtf !== '..') add(addDays(claim.to.last, 1))
      }
    }
  }
  return [...days].sort((a, b) => a - b)
}

function ownState(dossier: Dossier, place: PlaceId, day: Day, recorded: boolean): PlaceState {
  const tenure = tenureAt(dossier, place, day)
  const administrators = tenure?.by ?? []
  const claimants = recorded ? claimantsAt(dossier, place, day) : []
  const because = tenure ? reason(administrators.length) : recorded && wasInQuestion(dossier, place) ? 'before-record' : 'no-record'
  return { place, day, tenure, administrator: administrator(tenure), administrators, claimants, because }
}

/** Whether a place ever had another holder than one, or is claimed by another: else nothing was open before its record, which only begins then. */
function wasInQuestion(dossier: Dossier, place: PlaceId): boolean {
  const { recorded, ancestors } = gazetteer(dossier)
  const tenures = recorded(place).flatMap((one) => dossier.control[one] ?? [])
  const holder = tenures[0]?.by[0]
  if (tenures.some(({ by }) => by.length !== 1 || by[0] !== holder)) return true
  const over = [place, ...ancestors(place)]
  return dossier.positions.some(
    ({ party, holder: claimant, claims }) =>
      party && claimant !== holder && claims.some(({ nature, place: claimed }) => nature === 'sovereignty' && over.includes(claimed)),
  )
}

function reason(administrators: number): 'record' | 'fighting' | 'shared' {
  if (administrators === 0) return 'fighting'
  return administrators > 1 ? 'shared' : 'record'
}
