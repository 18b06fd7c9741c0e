import type { Outline, OutlineLevel } from '../../cartography/geometry'
import { isWithin, type Rectangle } from '../../cartography/clip'
import { pathOf } from '../../cartography/pathData'
import { gridPoint, type Pixel } from '../../cartography/projection'
import type { LonLat } from '../../domain/distance'
import type { LevelDetail, LevelFile } from './levelFile'
import { withoutRocks, withRocks } from './shapes'
import { simplifyTogether } from './simplifyTogether'
import { shapesFrom } from './sources'

/** What all levels have in common. */
export interface Survey {
  readonly folder: string
  readonly origin: LonLat
  /** Where coasts keep their detail, degrees west, south, east, north. */
  readonly near: Rectangle
  /** Whether an id is that of a place. */
  readonly isPlace: (id: string) => boolean
}

/** The outlines of one level, lighter than their source; later outlines lie over earlier ones. */
export function levelOf({ folder, origin, near, isPlace }: Survey, { fromZoom, gridZoom, rocks, outlines }: LevelDetail): OutlineLevel {
  const leastOf = new Map(
    outlines.flatMap(({ file, least, ...source }) => {
      return shapesFrom(folder, [{ file, ...source }], origin[0]).map(({ id }) => [id, least] as const)
    }),
  )
  const shapes = shapesFrom(folder, outlines, origin[0])
  const drawn = (rocks ? withRocks(shapes) : withoutRocks(shapes)).filter(({ id }) => isPlace(id))
  const coasts = drawn.flatMap(({ id, polygons }) => {
    const [within, beyond] = leastOf.get(id) ?? [1, 1]
    const least = tolerance(gridZoom, origin, near, within, beyond)
    return polygons.flat().map((ring) => ({ id, least, ring: ring.map((p) => gridPoint(p, gridZoom, origin)) }))
  })
  const lighter = simplifyTogether(coasts)
  return {
    fromZoom,
    gridZoom,
    outlines: drawn.map(({ id }): Outline => ({ id, d: pathOf(lighter.filter((_, n) => coasts[n]?.id === id)) })),
  }
}

/** The finest outlines, just as their source has them. */
export function fullLevel({ folder, origin, isPlace }: Survey, { fromZoom, gridZoom, outlines }: LevelFile['full']): OutlineLevel {
  const shapes = withRocks(shapesFrom(folder, outlines, origin[0])).filter(({ id }) => isPlace(id))
  const d = (rings: readonly (readonly LonLat[])[]) => pathOf(rings.map((ring) => ring.map((p) => gridPoint(p, gridZoom, origin))))
  return { fromZoom, gridZoom, outlines: shapes.map(({ id, polygons }) => ({ id, d: d(polygons.flat()) })) }
}

/** One threshold inside `near`, another outside. */
export function tolerance(gridZoom: number, origin: LonLat, near: Rectangle, within: number, beyond: number): (point: Pixel) => number {
  const [west, south] = gridPoint([near[0], near[1]], gridZoom, origin)
  const [east, north] = gridPoint([near[2], near[3]], gridZoom, origin)
  return (point) => (isWithin(point, [west, north, east, south]) ? within : beyond)
}
