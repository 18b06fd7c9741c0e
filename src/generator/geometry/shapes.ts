import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { feature } from 'topojson-client'
import type { GeometryObject, Topology } from 'topojson-specification'
import type { LonLat } from '../../domain/distance'
import { joinedPolygons, turnedNear, unrolled } from './dateLine'

/** A ring of land or of a hole in it, open: the last position is not the first again. */
export type Ring = readonly LonLat[]

/** One polygon: its outer ring, then the rings of its holes. */
export type Polygon = readonly Ring[]

/** Land, water or depth as a file of outlines has it. */
export interface Shape {
  /** The place it is the outline of; empty for land that is no place. */
  readonly id: string
  readonly polygons: readonly Polygon[]
  readonly properties: Readonly<Record<string, unknown>>
}

const endings = ['.geojson', '.topo.json'] as const

/** The file that holds outlines under a name, GeoJSON or TopoJSON; `null` where there is none. */
export function shapeFile(folder: string, name: string): string | null {
  return endings.map((ending) => join(folder, name + ending)).find((path) => existsSync(path)) ?? null
}

/** The shapes of a file, of all its objects, in its order; none where there is no such file. */
export function readShapes(folder: string, name: string): readonly Shape[] {
  const path = shapeFile(folder, name)
  if (path === null) return []
  const file: Topology | GeoJSON.FeatureCollection = JSON.parse(readFileSync(path, 'utf8'))
  return file.type === 'Topology' ? shapesOfTopology(file) : shapesOfFeatures(file.features)
}

function shapesOfTopology(topology: Topology): Shape[] {
  return Object.values(topology.objects)
    .flatMap((object): GeometryObject<GeoJSON.GeoJsonProperties>[] => (object.type === 'GeometryCollection' ? object.geometries : [object]))
    .map((geometry) => feature(topology, geometry))
    .flatMap((read) => shapesOfFeatures(read.type === 'Feature' ? [read] : read.features))
}

/** The shapes of GeoJSON features. */
export function shapesOfFeatures(features: readonly GeoJSON.Feature[]): Shape[] {
  return features.map(shapeOf)
}

function shapeOf({ id, properties, geometry }: GeoJSON.Feature): Shape {
  const coordinates = geometry?.type === 'Polygon' ? [geometry.coordinates] : geometry?.type === 'MultiPolygon' ? geometry.coordinates : []
  return {
    id: String(id ?? properties?.place ?? ''),
    polygons: coordinates.map((rings) => rings.map(openRing)),
    properties: properties ?? {},
  }
}

function openRing(ring: readonly (readonly number[])[]): Ring {
  return unrolled(ring.slice(0, -1).map(([longitude = 0, latitude = 0]): LonLat => [longitude, latitude]))
}

/** Shapes turned round the world, ring by ring, until each lies as near as it can to a meridian: so that a coast across the date line is one. */
export function turnedTo(longitude: number, shapes: readonly Shape[]): readonly Shape[] {
  return shapes.map((shape) => ({
    ...shape,
    polygons: joinedPolygons(shape.polygons.map((rings) => rings.map((ring) => turnedNear(longitude, ring)))),
  }))
}

/** Shapes with the rocks and isles that belong to one (`properties.of`) joined to it, in the order of the source. */
export function withRocks(shapes: readonly Shape[]): readonly Shape[] {
  return withoutRocks(shapes).map((shape) => {
    const rocks = shapes.filter((other) => other.properties.of !== undefined && other.properties.of === shape.id)
    return rocks.length ? { ...shape, polygons: [...shape.polygons, ...rocks.flatMap((rock) => rock.polygons)] } : shape
  })
}

/** Shapes that are places or land of their own. */
export function withoutRocks(shapes: readonly Shape[]): readonly Shape[] {
  return shapes.filter(({ properties }) => properties.of === undefined)
}
