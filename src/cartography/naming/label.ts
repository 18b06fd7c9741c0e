import type { Dossier } from '../../domain/content/dossier'
import type { PlaceId } from '../../domain/content/ids'
import type { PrintedNames } from '../../domain/content/names'
import type { Place, PlaceKind } from '../../domain/content/place'
import type { Anchor } from '../placement'
import type { Pixel } from '../projection'
import { zoomsOf } from '../zooms'

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

/** Of each kind; zooms are counted from the one that the dispute is seen whole at. */
const manners: Partial<Record<PlaceKind, Manner>> = {
  sea: { role: 'water', size: 20, fromZoom: -4, toZoom: 1.5, rank: 2 },
  mainland: { role: 'land', size: 16, fromZoom: -4, toZoom: 1.5, rank: 1 },
  region: { role: 'land', size: 14, fromZoom: -2.8, toZoom: Number.POSITIVE_INFINITY, rank: 3 },
  peninsula: { role: 'land', size: 14, fromZoom: -0.6, toZoom: Number.POSITIVE_INFINITY, rank: 5 },
  island: { role: 'island', size: 15, fromZoom: -2.8, toZoom: Number.POSITIVE_INFINITY, rank: 3 },
  islet: { role: 'island', size: 13, fromZoom: 1.6, toZoom: Number.POSITIVE_INFINITY, rank: 4 },
  strait: { role: 'water', size: 13, fromZoom: -0.4, toZoom: Number.POSITIVE_INFINITY, rank: 6 },
  town: { role: 'town', size: 12.5, fromZoom: -0.6, toZoom: Number.POSITIVE_INFINITY, rank: 5 },
  city: { role: 'town', size: 12.5, fromZoom: -3.5, toZoom: Number.POSITIVE_INFINITY, rank: 5 },
  cape: { role: 'town', size: 12, fromZoom: 0.2, toZoom: Number.POSITIVE_INFINITY, rank: 7 },
  bay: { role: 'water', size: 12, fromZoom: 0.8, toZoom: Number.POSITIVE_INFINITY, rank: 8 },
  volcano: { role: 'peak', size: 12, fromZoom: 0.8, toZoom: Number.POSITIVE_INFINITY, rank: 8 },
}

const asPoint = { role: 'town', size: 12 } as const

/** The first two are large islands and bear larger names, where the map is large enough for it. */
function sizeOfDisputed(zoom: number, home: number, isLarge: boolean): number {
  if (zoom < home - 1.6) return 14
  if (zoom < home - 0.8) return isLarge ? 17 : 16
  return isLarge ? 22 : 19
}

/**
 * How a place is named on the map of a dispute; `null` for what has no name there. Land without an outline of its own is named as a point is: upon the land
 * that it lies in, its name might stand anywhere.
 */
export function mannerOf(
  place: Place,
  { disputed, firstExtent }: Pick<Dossier, 'disputed' | 'firstExtent'>,
  zoom: number,
  isOutlined = true,
): Manner | null {
  const { home } = zoomsOf(firstExtent)
  const rank = disputed.indexOf(place.id)
  if (rank >= 0) {
    const size = sizeOfDisputed(zoom, home, rank < 2)
    return { role: 'disputed', size, fromZoom: home - 3.4, toZoom: Number.POSITIVE_INFINITY, rank: rank / 10 }
  }
  const known = manners[place.kind]
  const manner = known?.role === 'land' && !isOutlined ? { ...known, ...asPoint } : known
  return manner ? { ...manner, fromZoom: home + manner.fromZoom, toZoom: home + manner.toZoom } : null
}
