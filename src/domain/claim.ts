import { tenureAt } from './administration'
import type { Day } from './time/day'
import type { EdtfDate } from './time/edtf'
import type { Dossier } from './content/dossier'
import { gazetteer } from './content/gazetteer'
import type { PartyId, PlaceId, PositionId } from './content/ids'
import type { Claim, ClaimNature, PositionEntry } from './content/position'
import { closedSpanHolds } from './time/span'

/** What a position says of a place: whose it is, that it is to be transferred, given up, or in which way it does not say whose it is. */
export type Stated = PartyId | 'transfer' | Unclaimed

/** The ways of not saying whose a place is. */
export type Unclaimed = Exclude<ClaimNature, 'sovereignty' | 'transfer-after-treaty'>

/**
 * The parties that claim a place on a day and do not administer it then, in the order of the dossier; of a group, those that claim any member.
 * Only a party's own position makes it a claimant, by a claim of sovereignty over the place or a group it belongs to.
 */
export function claimantsAt(dossier: Dossier, place: PlaceId, day: Day): readonly PartyId[] {
  const { recorded } = gazetteer(dossier)
  const members = recorded(place)
  if (members.length > 1)
    return dossier.parties.filter((party) => members.some((member) => claimantsAt(dossier, member, day).includes(party)))
  const administrators = tenureAt(dossier, place, day)?.by ?? []
  return dossier.parties.filter((party) => !administrators.includes(party) && claims(dossier, party, place, day))
}

function claims(dossier: Dossier, party: PartyId, place: PlaceId, day: Day): boolean {
  return dossier.positions.some(
    (position) => position.party === true && position.holder === party && claimAt(dossier, position, place, day)?.nature === 'sovereignty',
  )
}

/**
 * What a position states of a place on a day; `null` where it says nothing of it then, and who administers is drawn.
 * A claim that backs another's (`whose`) states that party's.
 */
export function statedAt(dossier: Dossier, view: PositionId, place: PlaceId, day: Day): Stated | null {
  const position = dossier.positions.find(({ id }) => id === view)
  const claim = position && claimAt(dossier, position, place, day)
  if (!claim) return null
  switch (claim.nature) {
    case 'sovereignty':
      return claim.whose ?? dossier.parties.find((party) => party === position.holder) ?? null
    case 'transfer-after-treaty':
      return 'transfer'
    default:
      return claim.nature
  }
}

/** Whether a position says anything of any place on a day: before its first claim, or after its last, it does not. */
export function statesAnything(dossier: Dossier, view: PositionId, day: Day): boolean {
  const position = dossier.positions.find(({ id }) => id === view)
  return position?.claims.some((claim) => closedSpanHolds(claim, day)) ?? false
}

/** The claim of a position that holds for a place on a day: on the place itself, else on the nearest group it belongs to. */
export function claimAt(dossier: Dossier, position: PositionEntry, place: PlaceId, day: Day): Claim | null {
  for (const where of [place, ...gazetteer(dossier).ancestors(place)]) {
    const claim = position.claims.find((one) => one.place === where && closedSpanHolds(one, day))
    if (claim) return claim
  }
  return null
}

/** The party that held a place before a day and, by its own position, gave it up only after that; `null` where there is none. */
export function givenUpLater(dossier: Dossier, place: PlaceId, day: Day): { readonly party: PartyId; readonly from: EdtfDate } | null {
  const { recorded, ancestors } = gazetteer(dossier)
  const held = (party: PartyId) =>
    recorded(place).some((one) => dossier.control[one]?.some(({ by, from }) => from.first < day && by.includes(party)))
  for (const party of dossier.parties.filter(held)) {
    const own = dossier.positions.find((position) => position.party === true && position.holder === party)
    const claim = own?.claims.find(
      ({ nature, place: where, from }) => nature === 'renounced' && day < from.first && [place, ...ancestors(place)].includes(where),
    )
    if (claim) return { party, from: claim.from }
  }
  return null
}
