import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { feature } from 'topojson-client'
import type { GeometryObject, Topology } from 'topojson-specification'
import type { LonLat } from '../../domain/distance'

/** A ring of land or of a hole in it, open: the last position is not the first again. */
export type Ring = readonly LonLat[]

/** One polygon: its outer ring, then the rings of its holes. */
export type Polygon = readonly Ring[]

/** Land, water or depth as the source names it. */
export interface Shape {
  readonly id: string
  readonly polygons: readonly Polygon[]
  readonly properties: Readonly<Record<string, unknown>>
}

/**
 * The shapes of one object of a TopoJSON file.
 * @throws {Error} when the file has no such object
 */
export function readShapes(folder: string, file: string, object: string): Shape[] {
  const topology: Topology = JSON.parse(readFileSync(join(folder, `${file}.topo.json`), 'utf8'))
  const collection = topology.objects[object]
  if (collection?.type !== 'GeometryCollection') throw new Error(`${file}.topo.json has no collection “${object}”`)
  return collection.geometries.map((geometry) => shapeOf(topology, geometry))
}

function shapeOf(topology: Topology, geometry: GeometryObject<Shape['properties'] | null>): Shape {
  const read = feature(topology, geometry)
  const { id = '', properties } = read.type === 'Feature' ? read : { properties: {} }
  const form = read.type === 'Feature' ? read.geometry : undefined
  const coordinates = form?.type === 'Polygon' ? [form.coordinates] : form?.type === 'MultiPolygon' ? form.coordinates : []
  return { id: String(id), polygons: coordinates.map((rings) => rings.map(openRing)), properties: properties ?? {} }
}

function openRing(ring: readonly (readonly number[])[]): Ring {
  return ring.slice(0, -1).map(([longitude = 0, latitude = 0]): LonLat => [longitude, latitude])
}

/**
 * The shape with an id.
 * @throws {Error} when there is none
 */
export function shapeNamed(shapes: readonly Shape[], id: string): Shape {
  const found = shapes.find((shape) => shape.id === id)
  if (!found) throw new Error(`no shape “${id}” among ${shapes.map((shape) => shape.id).join(', ')}`)
  return found
}

/** Shapes with the rocks and isles that belong to one (`properties.of`) joined to it, in the order of the source. */
export function withRocks(shapes: readonly Shape[]): Shape[] {
  return shapes
    .filter((shape) => shape.properties.of === undefined)
    .map((shape) => {
      const rocks = shapes.filter((other) => other.properties.of === shape.id)
      return { ...shape, polygons: [...shape.polygons, ...rocks.flatMap((rock) => rock.polygons)] }
    })
}
