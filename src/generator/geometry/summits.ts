import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { OutlineLevel, Summit } from '../../cartography/geometry'
import { contains, ringsOf } from '../../cartography/pathData'
import { gridPoint } from '../../cartography/projection'
import type { PlaceId } from '../../domain/content/ids'
import { pointNear } from './dateLine'
import { lonLat } from './lonLat'
import type { Survey } from './levels'

/** `geometry/summits.json`. */
export const summitFile = z.object({
  summits: z.array(z.object({ name: z.string(), on: z.string(), point: lonLat, elevation_m: z.number() })),
})

/** The summits whose position lies on their island; one whose coarse position falls into the sea is left out, not moved. */
export function summitsOf({ folder, origin }: Survey, level: OutlineLevel | undefined): Summit[] {
  const file = join(folder, 'summits.json')
  if (!level || !existsSync(file)) return []
  const { gridZoom, outlines } = level
  const { summits } = summitFile.parse(JSON.parse(readFileSync(file, 'utf8')))
  const rings = new Map(outlines.map(({ id, d }) => [id, ringsOf(d)]))
  return summits
    .map((summit) => ({ ...summit, point: pointNear(origin[0], summit.point) }))
    .filter(({ on, point }) => contains(rings.get(on) ?? [], gridPoint(point, gridZoom, origin)))
    .map(({ name, on, point, elevation_m }) => ({ name, on: on as PlaceId, point, metres: elevation_m }))
}
