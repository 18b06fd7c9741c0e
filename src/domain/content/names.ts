import type { Dossier } from './dossier'
import type { PartyId } from './ids'
import type { Place } from './place'
import type { View } from './ids'

/** Which name stands first on map and chart: the language's own, or that of a party where both have one. Never a verdict. */
export type NameLead = 'own' | PartyId

/** Whose names lead on a map: those the reader has chosen; else, where it shows what a party states, that party's; else the language's own. */
export function leadOn({ positions, parties }: Pick<Dossier, 'positions' | 'parties'>, view: View, chosen: NameLead): NameLead {
  if (parties.some((party) => party === chosen)) return chosen
  const position = positions.find(({ id, party }) => id === view && party)
  return parties.find((party) => String(party) === position?.holder) ?? 'own'
}

/** The names of a place as a label or a heading prints them, first to last. */
export interface PrintedNames {
  readonly first: string
  /** The other party's name in the reader's script; where both sound alike, the originals stand alone. */
  readonly second: string | null
  /** In their own scripts, by BCP 47 tag. */
  readonly originals: readonly { readonly language: string; readonly name: string }[]
}

/** Those of a place without two names in the reader's script, or without one of the party that leads, stand as they do in the language. */
export function printedNames(place: Place, lead: NameLead = 'own'): PrintedNames {
  const originals = Object.entries(place.originals).map(([language, name]) => ({ language, name }))
  const { name, otherName, otherBy } = place
  if (otherName && lead !== 'own' && lead === otherBy) return { first: otherName, second: name, originals }
  return { first: name, second: otherName ?? null, originals }
}
