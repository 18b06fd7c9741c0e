import { movesMap } from '../../domain/address/subjects'
import { type Extent, type Frame, frameOf, grow, openingExtent, union } from '../../cartography/camera'
import { isWithin } from '../../cartography/clip'
import type { MapGeometry } from '../../cartography/geometry'
import { zoomsOf } from '../../cartography/zooms'
import { placesOf } from '../../domain/relatedPlaces'
import type { Dossier } from '../../domain/content/dossier'
import { gazetteer } from '../../domain/content/gazetteer'
import type { PlaceId } from '../../domain/content/ids'
import type { Subject } from '../../domain/content/subject'
import { groupOnMap } from '../emphasis'

/** Where the places lie, and what the map draws at all: a point beyond that is not gone to. */
type Surveyed = Pick<MapGeometry, 'footprints' | 'frame'>

/** The frame that a map opens with: the first extent, or what the subject is about where that lies elsewhere. */
export function openingFrame(dossier: Dossier, map: Surveyed, subject: Subject | null): Frame {
  const { footprints } = map
  const { firstExtent } = dossier
  const { closestOpening } = zoomsOf(firstExtent)
  const bounds = extentsOf(dossier, map, subject)
  if (subject?.kind === 'place' && bounds[0] && groupOnMap(dossier, footprints)(subject.id))
    return frameOf(grow(bounds[0], firstExtent), closestOpening)
  const all = union(bounds)
  return frameOf(openingExtent(firstExtent, all ? [{ bounds: belowTitle(all) }] : []), closestOpening)
}

/** A tall extent with room above it: on a narrow plate the title would lie over its northern end. */
function belowTitle([west, south, east, north]: Extent): Extent {
  const height = north - south
  return height > 2 * (east - west) ? [west, south, east, north + 0.3 * height] : [west, south, east, north]
}

/**
 * The extents that the map must show of a subject: of each place it bears on the whole outline, of a mainland only a point inside, unless it is the
 * subject itself or the subject bears on mainlands alone; of a town its point. None for subjects without a place.
 */
export function extentsOf(dossier: Dossier, { footprints, frame }: Surveyed, subject: Subject | null): readonly Extent[] {
  if (!subject || !movesMap(subject)) return []
  const { byId } = gazetteer(dossier)
  const own = subject.kind === 'place' ? subject.id : null
  const bears = placesOf(dossier, subject)
  const isMainland = (id: PlaceId) => byId.get(id)?.kind === 'mainland'
  const borne = footprints.filter(({ place }) => bears.includes(place))
  const isOfMainlands = borne.every(({ place }) => isMainland(place))
  const found = borne.map(({ place, inside: [longitude, latitude], bounds }): Extent => {
    const isWhole = isOfMainlands || place === own || !isMainland(place)
    return isWhole ? bounds : [longitude, latitude, longitude, latitude]
  })
  const place = own && byId.get(own)
  if (found.length || !place || !isWithin(place.point, frame)) return found
  const [longitude, latitude] = place.point
  return [[longitude, latitude, longitude, latitude]]
}
