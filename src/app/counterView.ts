import type { Dossier } from '../domain/content/dossier'
import type { PartyId, View } from '../domain/content/ids'

/** What is asked of a dossier to find whose view stands against another's. */
export type Sides = Pick<Dossier, 'parties' | 'partyTraits' | 'positions'>

/**
 * The view that stands against another: of a party's, the one that its traits name, else the next party's in the order of the dossier;
 * of any other, the first party's.
 */
export function counterView({ parties, partyTraits, positions }: Sides, view: View): View {
  const viewOf = (party: PartyId) => positions.find((position) => position.party === true && position.holder === party)?.id
  const at = parties.findIndex((party) => viewOf(party) === view)
  const own = parties[at]
  const chosen = own && partyTraits[own]?.counterView
  return chosen ?? [...parties.slice(at + 1), ...parties].map(viewOf).find((one) => one !== undefined) ?? 'control'
}
