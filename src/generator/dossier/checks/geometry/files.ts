import { feature } from 'topojson-client'
import type { GeometryObject, Topology } from 'topojson-specification'
import { levelFile } from '../../../geometry/levelFile'
import { isObject } from '../../isObject'
import type { Complaint, RawDossier } from '../../raw'
import { checkShape } from './shape'
import { crossingOf } from './crossing'

type Say = (at: string, what: string, mend: string) => Complaint

/** Every file of `geometry/` holds what its ending promises: coordinates on the globe, rings that close and do not cross themselves, arcs that exist. */
export function checkGeometry({ geometry }: RawDossier): readonly Complaint[] {
  const outlines = outlineFiles(geometry)
  return Object.entries(geometry).flatMap(([name, value]) => {
    const say: Say = (at, what, mend) => ({ file: `geometry/${name}`, at, what, mend })
    if (value === undefined) return []
    const areOutlines = outlines.has(name.replace(/\.(geojson|topo\.json)$/, ''))
    if (name.endsWith('.geojson')) {
      const broken = checkFeatures(value, say, areOutlines)
      return broken.length > 0 ? broken : checkShape(name, value)
    }
    if (name.endsWith('.topo.json')) return checkTopology(value, say, areOutlines)
    return checkShape(name, value)
  })
}

export const outlinesFile = 'outlines.geojson'

/** The files that the outlines of places are read from, without their endings: `levels.json` names them where it is there. */
export function outlineFiles(geometry: RawDossier['geometry']): ReadonlySet<string> {
  const named = levelFile.safeParse(geometry['levels.json']).data
  if (!named) return new Set(['outlines'])
  const { levels, full, footprints } = named
  return new Set([...levels.flatMap((level) => level.outlines), ...full.outlines, ...footprints].map(({ file }) => file))
}

function checkFeatures(value: unknown, say: Say, areOutlines: boolean): readonly Complaint[] {
  if (!isObject(value) || value.type !== 'FeatureCollection' || !Array.isArray(value.features)) {
    return [say('the file', 'It is no FeatureCollection.', 'Write { "type": "FeatureCollection", "features": [ … ] }.')]
  }
  if (areOutlines && value.features.length === 0) {
    return [say('features', 'It has no outline.', 'Add a Feature with a Polygon for each place that is drawn.')]
  }
  const ids = value.features.map(featureId)
  return value.features.flatMap((feature: unknown, index): readonly Complaint[] => {
    const at = featureName(feature, index)
    const id = featureId(feature)
    if (id !== undefined && ids.indexOf(id) < index)
      return [say(at, `Two features have the id "${id}".`, 'Draw one: a MultiPolygon or a MultiLineString has several parts.')]
    if (!isObject(feature) || feature.type !== 'Feature')
      return [say(at, 'It is no Feature.', 'Write { "type": "Feature", "properties": { … }, "geometry": { … } }.')]
    const { geometry } = feature
    if (!isObject(geometry)) return [say(at, 'It has no geometry.', 'Add one, or delete the feature.')]
    const { type, coordinates } = geometry
    if (areOutlines && type !== 'Polygon' && type !== 'MultiPolygon') {
      return [say(at, `An outline is no ${String(type)}.`, 'Draw it as a Polygon or MultiPolygon.')]
    }
    return checkCoordinates(type, coordinates, at, say, areOutlines)
  })
}

function checkCoordinates(type: unknown, coordinates: unknown, at: string, say: Say, areOutlines: boolean): readonly Complaint[] {
  switch (type) {
    case 'Point':
      return positionFaults([coordinates], at, say)
    case 'LineString':
      return strokeFaults(coordinates, at, say)
    case 'MultiLineString':
      return each(coordinates, at, say, (stroke) => strokeFaults(stroke, at, say))
    case 'Polygon':
      return each(coordinates, at, say, (ring) => ringFaults(ring, at, say, areOutlines))
    case 'MultiPolygon':
      return each(coordinates, at, say, (polygon) => each(polygon, at, say, (ring) => ringFaults(ring, at, say, areOutlines)))
    default:
      return [say(at, `The geometry "${String(type)}" is not drawn.`, 'Write LineString, MultiLineString, Polygon or MultiPolygon.')]
  }
}

function each(list: unknown, at: string, say: Say, check: (one: unknown) => readonly Complaint[]): readonly Complaint[] {
  if (!Array.isArray(list) || list.length === 0) return [say(at, 'It has no coordinates.', 'Draw it again, or delete the feature.')]
  return list.flatMap(check)
}

function strokeFaults(stroke: unknown, at: string, say: Say): readonly Complaint[] {
  if (!Array.isArray(stroke) || stroke.length < 2) return [say(at, 'A line has fewer than two points.', 'Draw it again, or delete it.')]
  return positionFaults(stroke, at, say)
}

function ringFaults(ring: unknown, at: string, say: Say, isOutline: boolean): readonly Complaint[] {
  if (!Array.isArray(ring) || ring.length < 4)
    return [say(at, 'A ring has fewer than four points.', 'A ring is at least a triangle, and its last point is the first again.')]
  const misplaced = positionFaults(ring, at, say)
  if (misplaced.length > 0) return misplaced
  const points: readonly (readonly [number, number])[] = ring
  const [first] = points
  const last = points.at(-1)
  if (!first || !last || first[0] !== last[0] || first[1] !== last[1]) {
    return [say(at, 'A ring does not close.', 'Let its last point be the first again.')]
  }
  const crossing = isOutline ? crossingOf(points) : null
  if (!crossing) return []
  return [
    say(
      at,
      `The outline crosses itself near [${crossing.map((degrees) => degrees.toFixed(4)).join(', ')}].`,
      'Move a point there, or draw the parts as a MultiPolygon.',
    ),
  ]
}

/** The first position that is none, or not on the map. */
function positionFaults(positions: readonly unknown[], at: string, say: Say): readonly Complaint[] {
  const wrong = positions.findIndex((position) => !isOnMap(position))
  if (wrong === -1) return []
  return [
    say(
      at,
      `${JSON.stringify(positions[wrong])} is no position on the map.`,
      'Write [longitude, latitude] in degrees: −180 to 180, then −85 to 85.',
    ),
  ]
}

function isOnMap(position: unknown): boolean {
  return Array.isArray(position) && isWithin(position[0], 360) && isWithin(position[1], 85)
}

const isWithin = (degrees: unknown, most: number) => typeof degrees === 'number' && Math.abs(degrees) <= most

function checkTopology(value: unknown, say: Say, areOutlines: boolean): readonly Complaint[] {
  if (
    !isObject(value) ||
    value.type !== 'Topology' ||
    !isObject(value.objects) ||
    !Array.isArray(value.arcs) ||
    !isTransform(value.transform)
  ) {
    return [say('the file', 'It is no Topology.', 'Write it anew with a tool that makes TopoJSON.')]
  }
  const { arcs, objects } = value
  const broken = arcs.findIndex(
    (arc) =>
      !Array.isArray(arc) ||
      arc.length < 2 ||
      !arc.every((point) => Array.isArray(point) && point.length >= 2 && point.every(Number.isFinite)),
  )
  if (broken !== -1)
    return [say(`arcs › ${broken + 1}`, 'The arc is no list of points.', 'Write the file anew with a tool that makes TopoJSON.')]
  return Object.entries(objects).flatMap(([object, collection]) => {
    if (!isObject(collection) || collection.type !== 'GeometryCollection' || !Array.isArray(collection.geometries)) {
      return [say(object, 'It is no GeometryCollection.', 'Write the file anew with a tool that makes TopoJSON.')]
    }
    return collection.geometries.flatMap((geometry: unknown, index): readonly Complaint[] => {
      const at = `${object} › ${featureName(geometry, index)}`
      if (!isObject(geometry) || !Array.isArray(geometry.arcs)) return [say(at, 'It has no arcs.', 'Draw it again, or delete it.')]
      const wrong = geometry.arcs.flat(4).find((arc) => !Number.isInteger(arc) || arc >= arcs.length || ~arc >= arcs.length)
      if (wrong !== undefined)
        return [say(at, `There is no arc ${JSON.stringify(wrong)}.`, `Write the number of one of the ${arcs.length} arcs.`)]
      return areOutlines ? checkDrawn(value, geometry, at, say) : []
    })
  })
}

/** How whole numbers of a Topology become degrees; it may be left out. */
function isTransform(transform: unknown): boolean {
  if (transform === undefined) return true
  const isPair = (pair: unknown) => Array.isArray(pair) && pair.length === 2 && pair.every(Number.isFinite)
  return isObject(transform) && isPair(transform.scale) && isPair(transform.translate)
}

/** What an outline of a Topology is once its arcs are put together. */
function checkDrawn(topology: object, geometry: object, at: string, say: Say): readonly Complaint[] {
  // Both have been looked through: what TopoJSON asks of them holds.
  const drawn = feature(topology as Topology, geometry as GeometryObject)
  return drawn.type === 'Feature' && 'coordinates' in drawn.geometry
    ? checkCoordinates(drawn.geometry.type, drawn.geometry.coordinates, at, say, true)
    : []
}

/** What a feature is called in complaints: by its id, else by its number. */
function featureName(feature: unknown, index: number): string {
  return featureId(feature) ?? `feature ${index + 1}`
}

/** The id of a feature, of its own or among its properties; a place's id where it is an outline. */
export function featureId(feature: unknown): string | undefined {
  if (!isObject(feature)) return undefined
  const { id, properties } = feature
  if (typeof id === 'string') return id
  if (!isObject(properties)) return undefined
  return [properties.place, properties.id].find((one) => typeof one === 'string')
}
