import type { PlaceId } from '../../domain/content/ids'
import type { PrintedNames } from '../../domain/content/names'
import type { Place, PlaceKind } from '../../domain/content/place'
import type { Anchor } from '../placement'
import type { Pixel } from '../projection'

/** A name on the map, in pixels of the zoom it was laid out for, from the map's origin. */
export interface Label {
  readonly place: PlaceId
  readonly role: LabelRole
  readonly names: PrintedNames
  readonly x: number
  readonly y: number
  readonly anchor: Anchor
  readonly turn: number
  /** Type size of the first name, pixels. */
  readonly size: number
  /** Where a mark for the place itself stands (towns, capes, peaks). */
  readonly mark: Pixel | null
}

export type LabelRole = 'disputed' | 'island' | 'land' | 'water' | 'town' | 'peak'

export interface Manner {
  readonly role: LabelRole
  readonly size: number
  readonly fromZoom: number
  readonly toZoom: number
  readonly rank: number
}

const manners: Partial<Record<PlaceKind, Manner>> = {
  sea: { role: 'water', size: 20, fromZoom: 4, toZoom: 9.5, rank: 2 },
  mainland: { role: 'land', size: 16, fromZoom: 4, toZoom: 9.5, rank: 1 },
  region: { role: 'land', size: 14, fromZoom: 5.2, toZoom: 99, rank: 3 },
  peninsula: { role: 'land', size: 14, fromZoom: 7.4, toZoom: 99, rank: 5 },
  island: { role: 'island', size: 15, fromZoom: 5.2, toZoom: 99, rank: 3 },
  islet: { role: 'island', size: 13, fromZoom: 9.6, toZoom: 99, rank: 4 },
  strait: { role: 'water', size: 13, fromZoom: 7.6, toZoom: 99, rank: 6 },
  town: { role: 'town', size: 12.5, fromZoom: 7.4, toZoom: 99, rank: 5 },
  city: { role: 'town', size: 12.5, fromZoom: 4.5, toZoom: 99, rank: 5 },
  cape: { role: 'town', size: 12, fromZoom: 8.2, toZoom: 99, rank: 7 },
  bay: { role: 'water', size: 12, fromZoom: 8.8, toZoom: 99, rank: 8 },
  volcano: { role: 'peak', size: 12, fromZoom: 8.8, toZoom: 99, rank: 8 },
}

/** The first two are large islands and bear larger names, where the map is large enough for it. */
function sizeOfDisputed(zoom: number, isLarge: boolean): number {
  if (zoom < 6.4) return 14
  if (zoom < 7.2) return isLarge ? 17 : 16
  return isLarge ? 22 : 19
}

export function mannerOf(place: Place, disputed: readonly PlaceId[], zoom: number): Manner | null {
  const rank = disputed.indexOf(place.id)
  if (rank >= 0) return { role: 'disputed', size: sizeOfDisputed(zoom, rank < 2), fromZoom: 4.6, toZoom: 99, rank: rank / 10 }
  return manners[place.kind] ?? null
}
