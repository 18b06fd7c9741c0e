import { type Extent, middleOf, union } from '../../cartography/camera'
import type { Footprint, MapSettings } from '../../cartography/geometry'
import type { LonLat } from '../../domain/distance'

/** What the geometry must know of the dispute it is of. */
export interface Disputed {
  readonly places: readonly { readonly id: string; readonly kind: string; readonly parent?: string | null }[]
  /** The first view of the map, degrees west, south, east, north. */
  readonly firstExtent: Extent
  /** `map` of `dispute.json`. */
  readonly map?: { readonly origin?: LonLat; readonly frame?: Extent; readonly bounds?: Extent; readonly graticule?: Extent }
}

const mainlands: readonly string[] = ['mainland', 'peninsula']

/** Which part of the earth the map is of: as the dossier says, else the first view and all outlines but those of mainlands, with room round them. */
export function settingsOf({ places, firstExtent, map = {} }: Disputed, footprints: readonly Footprint[]): MapSettings {
  const kindOf = new Map<string, string>(places.map(({ id, kind }) => [id, kind]))
  const shown = footprints.filter(({ place }) => !mainlands.includes(kindOf.get(place) ?? '')).map(({ bounds }) => bounds)
  const frame = map.frame ?? withRoom(union([firstExtent, ...shown]) ?? firstExtent)
  const bounds = map.bounds ?? withRoom(frame)
  return { origin: map.origin ?? middleOf(firstExtent), frame, bounds, graticule: map.graticule ?? bounds }
}

/** Short of where Mercator's square world ends. */
const highest = 84

/** As much again on each side. */
function withRoom([west, south, east, north]: Extent): Extent {
  const [x, y] = [Math.min(east - west, 90), north - south]
  return [west - x, Math.max(-highest, south - y), east + x, Math.min(highest, north + y)]
}
