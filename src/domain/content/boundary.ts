import type { LonLat } from '../distance'
import type { EdtfDate } from '../time/edtf'
import type { InstrumentId, LineId, PlaceId } from './ids'
import type { View } from './ids'

export type LineKind = 'treaty' | 'line-of-control' | 'claimed' | 'median' | 'limit' | 'baseline'

/** A dated line on the map, half open `[from.first, to.first)`. */
export interface Boundary {
  readonly id: LineId
  readonly kind: LineKind
  readonly name: string
  readonly from: EdtfDate
  readonly to: EdtfDate
  /** The party or position that states it, for claimed lines. */
  readonly claimant?: string
  /** The views that draw the line; a border that a party claims, without a finer kind, is in all. */
  readonly views?: readonly View[]
  /** A finer kind, where the dossier has one: `hypothetical`, `cartographic`, `fishing-limit`, `fishing-area`, `limit`, `baseline`. */
  readonly subkind?: string
  /** Of a limit at sea: how far off the coast it lies, in nautical miles. */
  readonly miles?: number
  /** The instrument that drew it. */
  readonly instrument?: InstrumentId
  /** The places that it runs between, groups not opened. */
  readonly between: readonly PlaceId[]
  /** One or more strokes, `[longitude, latitude]`; empty where the line cannot be drawn from what is known, or comes with its own page. */
  readonly course: readonly (readonly LonLat[])[]
  /** Of a line whose course comes with its own page: degrees west, south, east, north. */
  readonly extent?: readonly [west: number, south: number, east: number, north: number]
}
