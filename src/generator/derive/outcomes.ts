import { contains } from '../../cartography/pathData'
import type { LonLat } from '../../domain/distance'
import { clipToSide, type Side } from '../../cartography/clip'
import type { Ring } from '../geometry/shapes'
import { measureRing } from './geodesic'
import type { AllLand, LandId } from './land'
import type { WayRecipe } from './recipe'

/** Land and the sea that goes with it; whole km² and km. */
interface Extent {
  readonly landKm2: number
  readonly coastKm: number
  /** Sea within twelve nautical miles that is nearer to this land than to any other. */
  readonly sea12Km2: number
  /** The same within two hundred, on the sea the map shows. */
  readonly sea200Km2: number
}

interface Share extends Extent {
  readonly islands: readonly LandId[]
  /** Land of which a part only is meant, and how much of it. */
  readonly part?: { readonly of: LandId; readonly share: number }
}

/** By the id of each party what it gets. */
type Outcome = { readonly id: string } & Readonly<Record<string, Share | string>>

interface Zones {
  readonly land: AllLand
  readonly territorial: ReadonlyMap<LandId, readonly Ring[]>
  readonly economic: ReadonlyMap<LandId, readonly Ring[]>
}

/** What each way of dividing some lands would give to every party, on the full outlines and their equidistant seas. */
export function outcomesOf(
  zones: Zones,
  islands: readonly LandId[],
  ways: readonly WayRecipe[],
): { readonly islands: readonly (Extent & { id: LandId })[]; readonly outcomes: readonly Outcome[] } {
  const extents = new Map(islands.map((id) => [id, extentOf(zones, id)]))
  return {
    islands: [...extents].map(([id, extent]) => ({ id, ...roundedExtent(extent) })),
    outcomes: ways.map((way) => outcomeOf(way, zones, extents)),
  }
}

function outcomeOf({ id, shares, divide }: WayRecipe, zones: Zones, extents: ReadonlyMap<LandId, Extent>): Outcome {
  const whole = (lands: readonly LandId[]) => added(lands.flatMap((land) => extents.get(land) ?? []))
  const halves = divide && divided(divide, shares, zones, extents)
  const given = Object.entries(shares).map(([party, islands]): [string, Share] => {
    const half = halves?.[party]
    const extent = half ? added([whole(islands), half.extent]) : whole(islands)
    const part = half && divide ? { part: { of: divide.land, share: Number(half.share.toFixed(2)) } } : {}
    return [party, { islands, ...part, ...roundedExtent(extent) }]
  })
  return { id, ...Object.fromEntries(given) }
}

function extentOf({ land, territorial, economic }: Zones, id: LandId): Extent {
  const outlines = land.get(id)?.polygons.map(([outer = []]) => measureRing(outer)) ?? []
  const landKm2 = outlines.reduce((sum, { area }) => sum + area, 0) / 1e6
  const seaOf = (rings: readonly Ring[] = []) => rings.reduce((sum, ring) => sum + measureRing(ring).area, 0) / 1e6 - landKm2
  return {
    landKm2,
    coastKm: outlines.reduce((sum, { perimeter }) => sum + perimeter, 0) / 1e3,
    sea12Km2: seaOf(territorial.get(id)),
    sea200Km2: seaOf(economic.get(id)),
  }
}

/**
 * A land cut across its length so that with the rest of what they get both parties have as much land; by the party what it gets of it. Where nobody has
 * drawn such a line, this is only a way to reckon.
 */
function divided(
  { land: id, between: [one, other] }: NonNullable<WayRecipe['divide']>,
  shares: WayRecipe['shares'],
  zones: Zones,
  extents: ReadonlyMap<LandId, Extent>,
): Readonly<Record<string, { readonly extent: Extent; readonly share: number }>> {
  const landOf = (party: string) => added((shares[party] ?? []).flatMap((land) => extents.get(land) ?? [])).landKm2
  const all = extents.get(id)?.landKm2 ?? 0
  const wanted = (landOf(one) + landOf(other) + all) / 2 - landOf(one)
  const outlines = zones.land.get(id)?.polygons.map(([outer = []]) => outer) ?? []
  const cut = cutAt(outlines, wanted * 1e6)
  const [first, second] = [partOf(zones, id, outlines, cut), partOf(zones, id, outlines, (p) => -cut(p))]
  const share = first.landKm2 / all
  return { [one]: { extent: first, share }, [other]: { extent: second, share: 1 - share } }
}

/** The line across a land's length south-west of which lies the wanted area, square metres. */
function cutAt(outlines: readonly Ring[], wanted: number): Side {
  const positions = outlines.flat()
  const [first = [0, 0]] = positions
  const southWest = positions.reduce((best, p) => (p[0] + p[1] < best[0] + best[1] ? p : best), first)
  const northEast = positions.reduce((best, p) => (p[0] + p[1] > best[0] + best[1] ? p : best), first)
  const east = Math.cos((((southWest[1] + northEast[1]) / 2) * Math.PI) / 180)
  const [ux, uy] = [(northEast[0] - southWest[0]) * east, northEast[1] - southWest[1]]
  const along = (p: LonLat) => ((p[0] - southWest[0]) * east * ux + (p[1] - southWest[1]) * uy) / (ux * ux + uy * uy)
  let [low, high] = [0, 1]
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2
    const area = outlines.reduce((sum, ring) => sum + areaOn(ring, (p) => middle - along(p)), 0)
    if (area < wanted) low = middle
    else high = middle
  }
  return (p) => low - along(p)
}

function areaOn(ring: Ring, side: Side): number {
  const part = clipToSide(ring, side)
  return part.length > 2 ? measureRing(part).area : 0
}

/** The part of a land on one side of a line: its land, its coast without the line itself, and the sea nearest to that coast. */
function partOf({ land, territorial, economic }: Zones, id: LandId, outlines: readonly Ring[], side: Side): Extent {
  const coast = land.get(id)?.coast
  const landKm2 = outlines.reduce((sum, ring) => sum + areaOn(ring, side), 0) / 1e6
  const isOnSide = (p: LonLat) => side(coast?.nearest(p) ?? p) >= 0
  const seaOf = (rings: readonly Ring[] = [], step: number) =>
    rings.reduce((sum, ring) => sum + sampledArea(ring, step, isOnSide), 0) / 1e6 - landKm2
  return {
    landKm2,
    coastKm: outlines.reduce((sum, ring) => sum + coastOn(ring, side), 0) / 1e3,
    sea12Km2: seaOf(territorial.get(id), 0.01),
    sea200Km2: seaOf(economic.get(id), 0.05),
  }
}

function coastOn(ring: Ring, side: Side): number {
  return ring.reduce((sum, p, i) => {
    const q = ring[(i + 1) % ring.length] ?? p
    return side(p) >= 0 && side(q) >= 0 ? sum + measureRing([p, q]).perimeter / 2 : sum
  }, 0)
}

/** Area of the part of a ring where a test holds, square metres: the share of a lattice's points inside that pass, times the ring's area. */
function sampledArea(ring: Ring, step: number, passes: (position: LonLat) => boolean): number {
  const [west, east] = [Math.min(...ring.map((p) => p[0])), Math.max(...ring.map((p) => p[0]))]
  let [inside, passing] = [0, 0]
  for (let longitude = west + step / 2; longitude < east; longitude += step) {
    const strip = clipToSide(
      clipToSide(ring, (p) => p[0] - longitude + step / 2),
      (p) => longitude + step / 2 - p[0],
    )
    const latitudes = strip.map((p) => p[1])
    for (let latitude = Math.min(...latitudes) + step / 2; latitude < Math.max(...latitudes); latitude += step) {
      if (!contains([ring], [longitude, latitude])) continue
      const weight = Math.cos((latitude * Math.PI) / 180)
      inside += weight
      if (passes([longitude, latitude])) passing += weight
    }
  }
  return inside > 0 ? (measureRing(ring).area * passing) / inside : 0
}

function added(extents: readonly Extent[]): Extent {
  const total = (of: (extent: Extent) => number) => extents.reduce((sum, extent) => sum + of(extent), 0)
  return {
    landKm2: total((e) => e.landKm2),
    coastKm: total((e) => e.coastKm),
    sea12Km2: total((e) => e.sea12Km2),
    sea200Km2: total((e) => e.sea200Km2),
  }
}

/** To whole km, and sea to tens of km²: more would claim what the outlines do not hold. */
function roundedExtent({ landKm2, coastKm, sea12Km2, sea200Km2 }: Extent): Extent {
  return {
    landKm2: Math.round(landKm2),
    coastKm: Math.round(coastKm),
    sea12Km2: Math.round(sea12Km2 / 10) * 10,
    sea200Km2: Math.round(sea200Km2 / 100) * 100,
  }
}
