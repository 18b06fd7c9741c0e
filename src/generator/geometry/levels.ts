import type { Outline, OutlineLevel } from '../../cartography/geometry'
import { pathOf } from '../../cartography/pathData'
import { gridPoint, type Pixel } from '../../cartography/projection'
import type { LonLat } from '../../domain/distance'
import type { Rectangle } from '../../cartography/clip'
import { readIslands } from './islands'
import { hokkaidoInDetail, withCoastOf } from './mainland'
import { simplifyRing } from './simplify'
import { readShapes, type Shape, shapeNamed, withRocks } from './topology'

/** Where the dispute is and the map opens: coasts keep their detail here and lose it outside. */
const near: Rectangle = [143, 42.5, 150, 46.5]

/** The parallel that parts the two halves of Sakhalin. */
const cut = 50

interface Detail {
  readonly fromZoom: number
  readonly gridZoom: number
  /** Square grid pixels under which a triangle is dropped, inside and outside `near`. */
  readonly islands: readonly [near: number, far: number]
  readonly mainlands: readonly [near: number, far: number]
}

/** The base level, which every page carries: unnamed rocks are left out. */
export function baseLevel(folder: string): OutlineLevel {
  const islands = readIslands(folder, 'kurils-z7').filter((shape) => shape.properties.of === undefined)
  const lands = readShapes(folder, 'context-z7', 'land').filter((shape) => shape.properties.of === undefined)
  const detail: Detail = { fromZoom: 0, gridZoom: 10, islands: [6, 20], mainlands: [8, 1200] }
  return level(detail, islands, mainlands(lands, readShapes(folder, 'context-z7', 'areas')))
}

/** From zoom 8.6 on. */
export function middleLevel(folder: string): OutlineLevel {
  const detail: Detail = { fromZoom: 8.6, gridZoom: 12, islands: [1, 4], mainlands: [2, 200] }
  const lands = withRocks(readShapes(folder, 'context-z9', 'land'))
  return level(detail, withRocks(readIslands(folder, 'kurils-z9')), mainlands(lands, readShapes(folder, 'context-z9', 'areas')))
}

/** From zoom 10.5 on: the islands, and Hokkaido with its coast near them; other mainlands stay as they were. */
export function closeLevel(folder: string): OutlineLevel {
  const detail: Detail = { fromZoom: 10.5, gridZoom: 14, islands: [1, 1], mainlands: [1, 3000] }
  const islands = withRocks(readIslands(folder, 'kurils-z11'))
  return level(detail, islands, mainlands([hokkaidoInDetail(folder)], readShapes(folder, 'context-z9', 'areas')))
}

/** From zoom 12.5 on: every island in full. */
export function fullLevel(folder: string): OutlineLevel {
  const gridZoom = 17
  const outlines = withRocks(readIslands(folder, 'kurils-full')).map(({ id, polygons }) => {
    return { id, d: pathOf(polygons.flat().map((ring) => ring.map((p) => gridPoint(p, gridZoom)))) }
  })
  return { fromZoom: 12.5, gridZoom, outlines }
}

interface Mainland extends Shape {
  readonly pinned: readonly LonLat[]
}

/** The mainlands that are places, Nemuro last so that it lies over Hokkaido. */
function mainlands(lands: readonly Shape[], areas: readonly Shape[]): Mainland[] {
  const hokkaido = shapeNamed(lands, 'hokkaido')
  const area = shapeNamed(areas, 'nemuro')
  const { ring, joints } = withCoastOf(hokkaido.polygons[0]?.[0] ?? [], area.polygons[0]?.[0] ?? [])
  const others = lands.filter(({ id }) => id.endsWith('sakhalin') || id === 'kamchatka')
  return [
    ...others.map((shape) => ({ ...shape, pinned: shape.polygons.flat().flatMap(endsOfCut) })),
    { ...hokkaido, pinned: joints },
    { ...area, polygons: [[ring]], pinned: joints },
  ]
}

/** Where the parallel that parts a shape meets its coast. */
function endsOfCut(ring: readonly LonLat[]): LonLat[] {
  const onCut = (p: LonLat | undefined) => p?.[1] === cut
  return ring.filter((p, i) => onCut(p) && !(onCut(ring.at(i - 1)) && onCut(ring[(i + 1) % ring.length])))
}

function level({ fromZoom, gridZoom, ...detail }: Detail, islands: readonly Shape[], lands: readonly Mainland[]): OutlineLevel {
  const outline = ({ id, polygons }: Shape, [within, beyond]: readonly [number, number], pinned: readonly LonLat[]): Outline => {
    const stay = new Set(pinned.map((p) => String(gridPoint(p, gridZoom))))
    const rule = { least: tolerance(gridZoom, within, beyond), pinned: (p: Pixel) => stay.has(String(p)) }
    const rings = polygons.flat().map((ring) => ring.map((p) => gridPoint(p, gridZoom)))
    return { id, d: pathOf(rings.map((ring) => simplifyRing(ring, rule))) }
  }
  const outlines = [
    ...lands.map((land) => outline(land, detail.mainlands, land.pinned)),
    ...islands.map((island) => outline(island, detail.islands, [])),
  ]
  return { fromZoom, gridZoom, outlines }
}

/** One threshold inside `near`, another outside. */
export function tolerance(gridZoom: number, within: number, beyond: number): (point: Pixel) => number {
  const [west, south] = gridPoint([near[0], near[1]], gridZoom)
  const [east, north] = gridPoint([near[2], near[3]], gridZoom)
  return ([x, y]) => (x >= west && x <= east && y >= north && y <= south ? within : beyond)
}
