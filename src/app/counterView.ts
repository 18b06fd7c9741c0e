import type { Dossier } from '../domain/content/dossier'
import type { View } from '../domain/content/ids'

/** The view that stands against another: of one party's, the next party's in the order of the dossier; of any other, the first party's. */
export function counterView({ parties, positions }: Pick<Dossier, 'parties' | 'positions'>, view: View): View {
  const own = parties.flatMap((party) => positions.find((position) => position.party === true && position.holder === party)?.id ?? [])
  const at = own.map(String).indexOf(view)
  return own[(at + 1) % own.length] ?? 'control'
}
