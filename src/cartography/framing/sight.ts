import { movesMap } from '../../domain/address/subjects'
import type { Dossier } from '../../domain/content/dossier'
import { gazetteer } from '../../domain/content/gazetteer'
import type { PlaceId, PositionId } from '../../domain/content/ids'
import type { Place } from '../../domain/content/place'
import type { Subject } from '../../domain/content/subject'
import type { LonLat } from '../../domain/distance'
import { linesOfSubject } from '../../domain/relatedLines'
import { placesOf } from '../../domain/relatedPlaces'
import { contains, type Extent, frameOf, grow, openingExtent, union } from '../camera'
import { isWithin } from '../clip'
import { coastSample } from '../coastSample'
import type { MapGeometry } from '../geometry'
import { worldPixel } from '../projection'
import { zoomsOf } from '../zooms'

/** What a map must show of a subject, and how near it goes to it. */
export interface Sight {
  /** All of these are seen: degrees west, south, east, north. A point has no size. */
  readonly extents: readonly Extent[]
  /** The forms among them whose coast is enough: the corners of their bounds may be covered. */
  readonly outlines: readonly PlaceId[]
  /** What the map is fitted to: the extents with what tells where they lie. */
  readonly fitted: Extent
  /** The largest zoom at which a map of the nominal width shows it. */
  readonly closest: number
}

/** Where the places lie, and what the map draws at all: a point beyond that is not gone to. */
export type Surveyed = Pick<MapGeometry, 'footprints' | 'frame'>

/**
 * What the map shows of a subject; of what has no place, the first extent. An islet of a group is shown near, with its neighbours; a point on the land it
 * lies on or with what lies round it; all else within the first extent where it lies in it, or with it where both stay legible.
 */
export function sightOf(dossier: Dossier, map: Surveyed, subject: Subject | null): Sight {
  const { firstExtent } = dossier
  const { closestOpening: closest, closestPoint } = zoomsOf(firstExtent)
  const extents = extentsOf(dossier, map, subject)
  const all = union(extents)
  if (!all || !subject) return firstSight(dossier, map)
  const own = ownPlace(dossier, subject)
  const place = own && gazetteer(dossier).byId.get(own)
  const outlines = outlinedOf(dossier, map, subject).map((footprint) => footprint.place)
  if (place && isInGroup(dossier, map, place.id)) {
    return { extents, outlines, fitted: withinFrame(map, grow(all, marginRound(all, isletMargins, dossier))), closest }
  }
  if (isPoint(all) && contains(firstExtent, all)) {
    return { extents, outlines, fitted: withinFrame(map, roundPoint(dossier, map, place, all)), closest: closestPoint }
  }
  const room = marginRound(all, outlines.length ? margins : courseMargins, dossier)
  const fitted = openingExtent(firstExtent, [{ bounds: belowTitle(all) }], room)
  if (fitted === firstExtent || isPoint(all) || widthOn(fitted, all) >= leastWidth) {
    return { extents, outlines, fitted: fitted === firstExtent ? fitted : withinFrame(map, fitted), closest }
  }
  return { extents, outlines, fitted: withinFrame(map, grow(belowTitle(all), room)), closest }
}

/** Pixels of a map of the nominal width: what is smaller is no more seen beside the first extent. */
const leastWidth = 40

/** How large a form is on a map that is fitted to an extent, pixels of the nominal width. */
function widthOn(fitted: Extent, [west, south, east, north]: Extent): number {
  const { zoom } = frameOf(fitted)
  const [left, bottom] = worldPixel([west, south], zoom)
  const [right, top] = worldPixel([east, north], zoom)
  return Math.max(right - left, bottom - top)
}

/** The first extent, with the disputed places. */
function firstSight({ firstExtent, disputed }: Dossier, { footprints }: Surveyed): Sight {
  const shown = footprints.filter(({ place, bounds }) => disputed.includes(place) && contains(firstExtent, bounds))
  return {
    extents: shown.map(({ bounds }) => bounds),
    outlines: shown.map(({ place }) => place),
    fitted: firstExtent,
    closest: zoomsOf(firstExtent).closestOpening,
  }
}

/** Points along a coast that stand for it. */
const mostPoints = 12

/** What is to lie free on a map, `[longitude, latitude]`. */
export interface Seen {
  /** Coasts of what is chosen, and the corners of what has none. */
  readonly must: readonly LonLat[]
  /** Coasts of the disputed places, where the map is fitted to the first extent: they stay in view where that is possible. */
  readonly also: readonly LonLat[]
}

/** Positions that stand for what a sight shows. */
export function seenIn(dossier: Dossier, map: Pick<MapGeometry, 'footprints' | 'frame' | 'base' | 'origin'>, sight: Sight): Seen {
  const isWhole = contains(sight.fitted, dossier.firstExtent)
  return { must: pointsOf(sight, map), also: isWhole ? pointsOf(firstSight(dossier, map), map) : [] }
}

function pointsOf(
  { extents, outlines }: Sight,
  { footprints, base, origin }: Pick<MapGeometry, 'footprints' | 'base' | 'origin'>,
): readonly LonLat[] {
  const coasts = footprints
    .filter(({ place }) => outlines.includes(place))
    .flatMap((footprint) => coastSample(footprint, base, origin, mostPoints))
  const outlined = footprints.filter(({ place }) => outlines.includes(place)).map(({ bounds }) => bounds)
  const corners = extents
    .filter((extent) => !outlined.includes(extent))
    .flatMap(([west, south, east, north]): LonLat[] => [
      [west, south],
      [west, north],
      [east, south],
      [east, north],
    ])
  return [...coasts, ...corners]
}

/**
 * The extents that the map must show of a subject: of each place it bears on the whole outline, of a mainland only a point inside, unless it is the
 * subject itself or the subject bears on mainlands alone; of a town its point, of a line its course. None for subjects without a place.
 */
export function extentsOf(dossier: Dossier, map: Surveyed, subject: Subject | null): readonly Extent[] {
  if (!subject || !movesMap(subject) || isOfParty(dossier, subject)) return []
  const lines = linesOfSubject(dossier, subject).flatMap((line) => {
    const course =
      line.extent ?? union(line.course.flat().map(([longitude, latitude]): Extent => [longitude, latitude, longitude, latitude]))
    return course ? [withinFrame(map, course)] : []
  })
  const { byId } = gazetteer(dossier)
  const own = ownPlace(dossier, subject)
  const borne = outlinedOf(dossier, map, subject)
  const isMainland = (id: PlaceId) => byId.get(id)?.kind === 'mainland'
  const isOfMainlands = borne.every(({ place }) => isMainland(place))
  const found = borne.map(({ place, inside: [longitude, latitude], bounds }): Extent => {
    const isWhole = isOfMainlands || place === own || !isMainland(place)
    return isWhole ? bounds : [longitude, latitude, longitude, latitude]
  })
  const place = own && byId.get(own)
  if (found.length || lines.length || !place || !isWithin(place.point, map.frame)) return [...lines, ...found]
  const [longitude, latitude] = place.point
  return [[longitude, latitude, longitude, latitude]]
}

/** The place that a subject is, or the only one that a term means. */
export function ownPlace({ terms }: Dossier, subject: Subject): PlaceId | undefined {
  if (subject.kind === 'place') return subject.id
  const meant = subject.kind === 'term' && terms.find(({ id }) => id === subject.id)?.places
  return meant && meant.length === 1 ? meant[0] : undefined
}

/** The places that a subject bears on and that have an outline; a line or a text that draws one is shown by its lines. */
function outlinedOf(dossier: Dossier, { footprints }: Surveyed, subject: Subject) {
  if (linesOfSubject(dossier, subject).some(({ extent }) => extent)) return []
  const bears = subject.kind === 'position' ? claimedBy(dossier, subject.id) : placesOf(dossier, subject)
  return footprints.filter(({ place }) => bears.includes(place))
}

/** Both sides' positions are shown on one extent, the first: how much else either claims shall not make its map the smaller. */
function isOfParty({ positions }: Dossier, subject: Subject): boolean {
  const position = subject.kind === 'position' && positions.find(({ id }) => id === subject.id)
  return position !== false && position !== undefined && (position.kind === 'state' || position.party === true)
}

/** The places that a position claims, groups opened, without those it gives up or leaves open. */
function claimedBy(dossier: Dossier, id: PositionId): readonly PlaceId[] {
  const claims = dossier.positions.find((position) => position.id === id)?.claims ?? []
  return claims
    .filter(({ nature }) => nature === 'sovereignty' || nature === 'transfer-after-treaty')
    .flatMap(({ place }) => [place, ...gazetteer(dossier).descendants(place)])
}

/** Whether a place is one of a group that is drawn as one. */
function isInGroup(dossier: Dossier, { footprints }: Surveyed, id: PlaceId): boolean {
  return gazetteer(dossier)
    .ancestors(id)
    .some((group) => footprints.some(({ place, hull }) => place === group && hull !== undefined))
}

/** The island that a point lies on, unless that is a mainland; else so much round it that its coast is seen. */
function roundPoint(dossier: Dossier, { footprints }: Surveyed, place: Place | undefined, point: Extent): Extent {
  const land = footprints.find((one) => one.place === place?.parent)
  const isIsland = land && gazetteer(dossier).byId.get(land.place)?.kind === 'island'
  return isIsland ? grow(land.bounds, marginOf(dossier)) : grow(point, 4 * marginOf(dossier))
}

function isPoint([west, south, east, north]: Extent): boolean {
  return west === east && south === north
}

/** Room that is left round a form, in its own sizes, but between two bounds: fortieths of the width of the first extent. */
interface Margins {
  readonly sizes: number
  readonly least: number
  readonly most: number
}

const margins: Margins = { sizes: 3, least: 1, most: 7 }
/** A course, or a point, is seen with the land on either side. */
const courseMargins: Margins = { sizes: 1.5, least: 4, most: 20 }
/** An islet is seen with its neighbours. */
const isletMargins: Margins = { sizes: 8, least: 0.2, most: 1 }

/** Degrees. */
function marginRound([west, south, east, north]: Extent, { sizes, least, most }: Margins, dossier: Dossier): number {
  const size = Math.max(east - west, north - south)
  const unit = marginOf(dossier)
  return Math.min(most * unit, Math.max(least * unit, sizes * size))
}

/** A fortieth of the width of the first extent, degrees. */
function marginOf({ firstExtent: [west, , east] }: Dossier): number {
  return (east - west) / 40
}

/** A tall extent with room above it: on a narrow plate the title would lie over its northern end. */
function belowTitle([west, south, east, north]: Extent): Extent {
  const height = north - south
  return height > 2 * (east - west) ? [west, south, east, north + 0.3 * height] : [west, south, east, north]
}

/** The part of an extent that the map draws. */
function withinFrame({ frame }: Surveyed, [west, south, east, north]: Extent): Extent {
  return [Math.max(frame[0], west), Math.max(frame[1], south), Math.min(frame[2], east), Math.min(frame[3], north)]
}
