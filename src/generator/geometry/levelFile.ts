import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type Extent, frameOf } from '../../cartography/camera'

const rectangle = z.tuple([z.number(), z.number(), z.number(), z.number()])
/** Square pixels of the grid under which a triangle of a coast is dropped, inside and outside the region `near`. */
const nearAndFar = z.tuple([z.number(), z.number()])

const source = z.strictObject({
  file: z.string().min(1).describe('Name of a file of outlines, without `.geojson` or `.topo.json`.'),
  places: z.array(z.string()).optional().describe('Only these, in this order; all, in the order of the file, where this is left out.'),
})

const level = z.strictObject({
  fromZoom: z.number().describe('Map zoom from which the level is drawn.'),
  gridZoom: z.number().int().describe('Zoom whose pixels the outlines are rounded to.'),
  rocks: z.boolean().default(true).describe('Whether rocks (`properties.of`) are drawn with the place they belong to.'),
  outlines: z.array(source.extend({ least: nearAndFar })).min(1),
})

const ground = z.strictObject({
  gridZoom: z.number().int(),
  depths: z.array(z.number()).optional().describe('Which depths, metres; all, where this is left out.'),
  depthTriangle: nearAndFar,
  landTriangle: nearAndFar,
  leastRing: z.number().describe('Square pixels under which land and depths are left out.'),
  leastLake: nearAndFar.optional().describe('Least lake, km², near and elsewhere; `null` stands for none at all.'),
  fewLakes: z.boolean().default(false).describe('Leaves all lakes out that do not lie near.'),
})

/** `geometry/levels.json`: how the outlines are made lighter for each zoom, and from which files. */
export const levelFile = z.strictObject({
  $schema: z.string().optional(),
  near: rectangle.describe('Where coasts keep their detail: degrees west, south, east, north.'),
  levels: z.array(level).min(1).describe('Coarsest first: the first is what every page carries.'),
  full: z
    .strictObject({ fromZoom: z.number(), gridZoom: z.number().int(), outlines: z.array(source).min(1) })
    .describe('The finest outlines, not simplified, fetched place by place.'),
  footprints: z.array(source).min(1).describe('The outlines by which places are hit, ringed and named.'),
  ground: z.strictObject({
    land: z.array(source).min(1).describe('Where land that is no place is taken from.'),
    nearLakes: z.array(z.string()).optional().describe('Lands (`on` of a lake) whose lakes are kept first.'),
    base: ground,
    fine: ground,
  }),
})

export type LevelFile = z.infer<typeof levelFile>
export type LevelDetail = z.infer<typeof level>
export type GroundDetail = z.infer<typeof ground>
export type Source = z.infer<typeof source>

/**
 * How the outlines are made lighter: as `levels.json` has it, else from one file `outlines`, in steps counted from the zoom at which the map opens.
 * @param opening the first view of the map
 */
export function readLevels(folder: string, opening: Extent): LevelFile {
  const path = join(folder, 'levels.json')
  return existsSync(path) ? levelFile.parse(JSON.parse(readFileSync(path, 'utf8'))) : defaultLevels(opening)
}

/** Beyond this grid a pixel is some centimetres. */
const finestGrid = 20

function defaultLevels(opening: Extent): LevelFile {
  const zoom = Math.round(frameOf(opening, finestGrid).zoom)
  const [west, south, east, north] = opening
  const [x, y] = [(east - west) / 4, (north - south) / 4]
  const outlines = [{ file: 'outlines' }]
  const step = (further: number) => Math.min(finestGrid, Math.max(2, zoom + further))
  const level = (from: number, further: number, least: [number, number]): LevelDetail => {
    return { fromZoom: from, gridZoom: step(further), rocks: true, outlines: [{ file: 'outlines', least }] }
  }
  const ground = { depthTriangle: [20, 200], landTriangle: [6, 60], leastRing: 20, fewLakes: false } satisfies Partial<GroundDetail>
  return {
    near: [west - x, south - y, east + x, north + y],
    levels: [level(0, 2, [4, 40]), level(zoom + 1, 4, [1, 20]), level(zoom + 3, 6, [1, 20])],
    full: { fromZoom: zoom + 5, gridZoom: step(9), outlines },
    footprints: outlines,
    ground: { land: outlines, base: { gridZoom: step(1), ...ground }, fine: { gridZoom: step(2), ...ground } },
  }
}
