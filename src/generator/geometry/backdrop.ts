import type { Backdrop } from '../../cartography/geometry'
import { pathOf, type PixelRing } from '../../cartography/pathData'
import { doubleArea } from '../../domain/ring'
import { gridPoint } from '../../cartography/projection'
import { clipRing, type Rectangle } from '../../cartography/clip'
import type { GroundDetail, LevelFile } from './levelFile'
import { type Survey, tolerance } from './levels'
import { readShapes, type Shape, turnedTo } from './shapes'
import { simplifyRing } from './simplify'
import { shapesFrom } from './sources'

/** What lies under the places within a frame: depths and lakes as far as the dossier has them, and land that is no place. */
export function backdropOf(
  survey: Survey,
  frame: Rectangle,
  { land, nearLakes = [] }: LevelFile['ground'],
  detail: GroundDetail,
): Backdrop {
  const { folder, origin, isPlace } = survey
  const { gridZoom, depths, leastLake: [near, far] = [0, 0], fewLakes } = detail
  const read = (name: string) => turnedTo(origin[0], readShapes(folder, name))
  const sea = read('bathymetry').filter((shape) => !depths || depths.includes(depthOf(shape)))
  const lakes = read('lakes').filter(({ properties: { on, area_km2 = Number.POSITIVE_INFINITY } }) => {
    const isNear = nearLakes.length === 0 || nearLakes.includes(String(on))
    return isNear ? Number(area_km2) >= near : !fewLakes && Number(area_km2) >= far
  })
  const others = shapesFrom(folder, land, origin[0]).filter(({ id, properties }) => !isPlace(id) && properties.of === undefined)
  const path = (shapes: readonly Shape[], triangle: readonly [number, number], leastRing: number) => {
    const rings = shapes
      .flatMap(({ polygons }) => polygons.flat())
      .map((ring) => clipRing(ring, frame).map((p) => gridPoint(p, gridZoom, origin)))
    const least = tolerance(gridZoom, origin, survey.near, ...triangle)
    return pathOf(rings.map((ring) => simplifyRing(ring, { least })).filter((ring) => isLarge(ring, leastRing)))
  }
  return {
    gridZoom,
    depths: sea.map((shape) => ({ depth: depthOf(shape), d: path([shape], detail.depthTriangle, detail.leastRing) })),
    lakes: path(lakes, [1, 4], 0),
    land: path(others, detail.landTriangle, detail.leastRing),
  }
}

function isLarge(ring: PixelRing, least: number): boolean {
  return ring.length > 2 && Math.abs(doubleArea(ring)) / 2 >= least
}

function depthOf({ properties }: Shape): number {
  return Number(properties.depth_m)
}
