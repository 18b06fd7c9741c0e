import type { Dossier } from '../domain/content/dossier'
import type { View } from '../domain/content/ids'

/**
 * The view that stands against another: of one party's, the one its entry names, else the next party's in the order of the dossier; of any
 * other, the first party's.
 */
export function counterView({ parties, partyTraits, positions }: Pick<Dossier, 'parties' | 'partyTraits' | 'positions'>, view: View): View {
  const own = parties.flatMap((party) => {
    const position = positions.find(({ party: isOwn, holder }) => isOwn && holder === party)
    return position ? [{ party, id: position.id }] : []
  })
  const at = own.findIndex(({ id }) => id === view)
  const named = own[at] && partyTraits[own[at].party]?.counterView
  return named ?? own[(at + 1) % own.length]?.id ?? 'control'
}
