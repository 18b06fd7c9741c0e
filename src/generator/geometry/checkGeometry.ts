import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ZodType } from 'zod'
import { recipe } from '../derive/recipe'
import type { Complaint } from '../dossier/raw'
import { crossingOf } from './crossing'
import { levelFile } from './levelFile'
import { seaGeoJson } from './sea'
import { summitFile } from './summits'
import { readShapes, type Shape } from './shapes'

/** What of the dossier the outlines must agree with. */
export interface Outlined {
  readonly places: readonly { readonly id: string; readonly parent?: string | null }[]
  /** Places that someone administered. */
  readonly held: readonly string[]
}

const described: Readonly<Record<string, ZodType>> = {
  'levels.json': levelFile,
  'derive.json': recipe,
  'summits.json': summitFile,
  'sea.geojson': seaGeoJson,
}

/** Complaints against a dossier's geometry folder: what is no JSON or of another shape, and outlines that cannot be drawn or belong to no place. */
export function checkGeometry(folder: string, outlined: Outlined): readonly Complaint[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => /\.(geo)?json$/.test(name))
  const broken = names.flatMap((name) => checkFile(folder, name))
  if (broken.length) return broken
  const shapes = outlineFiles(folder).map((name) => ({ name, shapes: readShapes(folder, name) }))
  return [
    ...shapes.flatMap((file) => checkShapes(folder, file, outlined)),
    ...checkHeld(
      shapes.flatMap((file) => file.shapes),
      outlined,
    ),
  ]
}

function checkFile(folder: string, name: string): Complaint[] {
  const file = `geometry/${name}`
  const complaint = (what: string, mend: string, at = 'the file'): Complaint => ({ file, at, what, mend })
  try {
    const content: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    const issues = described[name]?.safeParse(content).error?.issues ?? []
    const wrong = issues.map(({ path, message }) => complaint(`${message}.`, 'Write it as geometry/README.md describes.', path.join(' › ')))
    if (wrong.length || !/\.(geojson|topo\.json)$/.test(name)) return wrong
    const type = typeof content === 'object' && content !== null && 'type' in content ? content.type : undefined
    if (type !== 'FeatureCollection' && type !== 'Topology')
      return [complaint(`It is of type "${type}".`, 'Write a GeoJSON FeatureCollection, or a TopoJSON Topology.')]
    if (name === 'lines.geojson' || name === 'sea.geojson') return []
    readShapes(folder, name.replace(/\.(geojson|topo\.json)$/, ''))
    return []
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return [
      complaint(`It cannot be read: ${message}.`, 'Look for a missing comma, an arc that is not there, or coordinates that are null.'),
    ]
  }
}

/** The files that places' outlines are read from. */
function outlineFiles(folder: string): readonly string[] {
  const path = join(folder, 'levels.json')
  if (!existsSync(path)) return ['outlines']
  const { levels, full, footprints } = levelFile.parse(JSON.parse(readFileSync(path, 'utf8')))
  return [...new Set([...levels.flatMap((level) => level.outlines), ...full.outlines, ...footprints].map(({ file }) => file))]
}

function checkShapes(folder: string, { name, shapes }: { name: string; shapes: readonly Shape[] }, { places }: Outlined): Complaint[] {
  const known = new Set(places.map(({ id }) => id))
  const isDrawnByHand = existsSync(join(folder, `${name}.geojson`))
  const file = isDrawnByHand ? `geometry/${name}.geojson` : `geometry/${name}.topo.json`
  return shapes.flatMap(({ id, polygons, properties }, i): Complaint[] => {
    const at = id || `feature ${i + 1}`
    const owner = String(properties.of ?? id)
    const rings = polygons.flat()
    const outside = rings.flat().find(([x, y]) => !(Math.abs(x) <= 360 && Math.abs(y) <= 85))
    const crossing = isDrawnByHand ? rings.map(crossingOf).find((found) => found !== null) : null
    return [
      ...(owner === '' || known.has(owner)
        ? []
        : [
            {
              file,
              at,
              what: `There is no place "${owner}".`,
              mend: 'Give it the id of a place of places.json, or none where it is land that is no place.',
            },
          ]),
      ...(rings.length && rings.every((ring) => ring.length > 2)
        ? []
        : [{ file, at, what: 'It has no polygon, or a ring of fewer than three points.', mend: 'Draw it as a Polygon or MultiPolygon.' }]),
      ...(outside ? [{ file, at, what: `The position ${outside} lies nowhere on the map.`, mend: 'Write degrees, longitude first.' }] : []),
      ...(crossing
        ? [{ file, at, what: `Its outline crosses itself near ${crossing}.`, mend: 'Move the points there so that no two edges cross.' }]
        : []),
    ]
  })
}

/** A place that someone held is drawn, itself or by its members. */
function checkHeld(shapes: readonly Shape[], { places, held }: Outlined): Complaint[] {
  const drawn = new Set(shapes.map(({ id }) => id))
  const isDrawn = (place: string): boolean => drawn.has(place) || places.some(({ id, parent }) => parent === place && isDrawn(id))
  return [...new Set(held)]
    .filter((place) => !isDrawn(place))
    .map((place) => ({
      file: 'geometry/outlines.geojson',
      at: place,
      what: `The place "${place}" has rows in control.json and no outline.`,
      mend: `Add a feature with "id": "${place}", or outlines of what lies in it.`,
    }))
}
