import type { Dossier } from './dossier'
import type { PartyId } from './ids'
import type { Place } from './place'
import type { View } from './ids'

/** Which name stands first: the reader's language decides, or its reader swaps it. Never a verdict. */
export type NameOrder = 'own' | 'other'

/** Whose names lead on one of two maps: the reader's order holds, or a party's own names come first. */
export type NameLead = NameOrder | PartyId

/** Of two maps that are compared, one that shows what a party states leads with that party's names; any other keeps the reader's order. */
export function leadOn({ positions, parties }: Pick<Dossier, 'positions' | 'parties'>, view: View, order: NameOrder): NameLead {
  const position = positions.find(({ id, party }) => id === view && party)
  return parties.find((party) => String(party) === position?.holder) ?? order
}

/** The names of a place as a label or a heading prints them, first to last. */
export interface PrintedNames {
  readonly first: string
  /** The other party's name in the reader's script; where both sound alike, the originals stand alone. */
  readonly second: string | null
  /** In their own scripts, by BCP 47 tag. */
  readonly originals: readonly { readonly language: string; readonly name: string }[]
}

export function printedNames(place: Place, order: NameLead = 'own'): PrintedNames {
  const originals = Object.entries(place.originals).map(([language, name]) => ({ language, name }))
  const [original] = originals
  const isOwn = order === 'own' || (order !== 'other' && (!place.namedBy || place.namedBy === order))
  if (isOwn) return { first: place.name, second: place.otherName ?? null, originals }
  if (place.otherName) return { first: place.otherName, second: place.name, originals }
  if (!original) return { first: place.name, second: null, originals }
  return { first: original.name, second: place.name, originals: originals.slice(1) }
}
