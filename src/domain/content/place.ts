import type { PartyId, PlaceId } from './ids'
import type { LonLat } from '../distance'

export type PlaceKind =
  | 'island-group'
  | 'island'
  | 'islet'
  | 'mainland'
  | 'peninsula'
  | 'region'
  | 'town'
  | 'city'
  | 'cape'
  | 'strait'
  | 'sea'
  | 'bay'
  | 'volcano'

/** A word for a place that is not its kind: the map treats a large island as a mainland, its page calls it an island. */
export type PlaceWord = PlaceKind | 'part-of-island' | 'village'

/** The cases of a name, in a language that declines it. */
export interface Cases {
  readonly nom: string
  readonly gen: string
  readonly dat: string
  readonly acc: string
  readonly ins: string
  readonly prep: string
  /** How a verb agrees: singular or plural in the present. */
  readonly agree?: 'sing' | 'pl' | 'masc' | 'fem' | 'neut'
}

/** A gazetteer entry in one language, after the Linked Places format: what a map, a list or a search needs of every place. */
export interface Place {
  readonly id: PlaceId
  readonly kind: PlaceKind
  /** What its page calls it, where that is another word than its kind. */
  readonly called?: PlaceWord
  readonly parent: PlaceId | null
  /** Further groups the place belongs to, beside its parent. */
  readonly alsoIn: readonly PlaceId[]
  /** Label point, `[longitude, latitude]`. */
  readonly point: LonLat
  /** The name that stands first in this language. */
  readonly name: string
  /** The other party's name in the reader's script; absent where both use one name or no one disputes it. */
  readonly otherName?: string
  /** The party whose own name `otherName` is. */
  readonly otherBy?: PartyId
  /** Names in their own scripts, by BCP 47 tag, without the page's own language: `{ fr: 'Île du Nord' }`. */
  readonly originals: Readonly<Record<string, string>>
  /** How the name is read, in the language whose script does not say. */
  readonly kana?: string
  readonly cases?: Cases
}

/** Whether a place is a spot on a land, which whoever holds the land holds with it: a town, a cape, a volcano. */
export function liesOnLand({ kind }: Pick<Place, 'kind'>): boolean {
  return ['town', 'city', 'cape', 'bay', 'volcano'].includes(kind)
}
