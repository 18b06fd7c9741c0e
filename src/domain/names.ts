import type { Place } from './place'

/** Which name stands first: the reader's language decides, or its reader swaps it. Never a verdict. */
export type NameOrder = 'own' | 'other'

/** The names of a place as a label or a heading prints them, first to last. */
export interface PrintedNames {
  readonly first: string
  /** The other party's name in the reader's script; where both sound alike, the originals stand alone. */
  readonly second: string | null
  /** In their own scripts, by BCP 47 tag. */
  readonly originals: readonly { readonly language: string; readonly name: string }[]
}

export function printedNames(place: Place, order: NameOrder = 'own'): PrintedNames {
  const originals = Object.entries(place.originals).map(([language, name]) => ({ language, name }))
  const [original] = originals
  if (order === 'own') return { first: place.name, second: place.otherName ?? null, originals }
  if (place.otherName) return { first: place.otherName, second: place.name, originals }
  if (!original) return { first: place.name, second: null, originals }
  return { first: original.name, second: place.name, originals: originals.slice(1) }
}
