import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OutlineLevel, Summit } from '../../cartography/geometry'
import { contains, ringsOf } from '../../cartography/pathData'
import { gridPoint } from '../../cartography/projection'
import type { PlaceId } from '../../domain/content/ids'
import type { LonLat } from '../../domain/distance'
import type { Survey } from './levels'

interface SummitFile {
  readonly summits: readonly { readonly name: string; readonly on: string; readonly point: LonLat; readonly elevation_m: number }[]
}

/** The summits whose position lies on their island; one whose coarse position falls into the sea is left out, not moved. */
export function summitsOf({ folder, origin }: Survey, level: OutlineLevel | undefined): Summit[] {
  const file = join(folder, 'summits.json')
  if (!level || !existsSync(file)) return []
  const { gridZoom, outlines } = level
  const { summits }: SummitFile = JSON.parse(readFileSync(file, 'utf8'))
  const rings = new Map(outlines.map(({ id, d }) => [id, ringsOf(d)]))
  return summits
    .filter(({ on, point }) => contains(rings.get(on) ?? [], gridPoint(point, gridZoom, origin)))
    .map(({ name, on, point, elevation_m }) => ({ name, on: on as PlaceId, point, metres: elevation_m }))
}
