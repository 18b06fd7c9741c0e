import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import { type Shape, shapesOfFeatures } from '../../generator/geometry/shapes'

/**
 * The shapes of one object of a source.
 * @throws {Error} when the file has no such object
 */
export function readSource(folder: string, file: string, object: string): readonly Shape[] {
  const topology: Topology = JSON.parse(readFileSync(join(folder, `${file}.topo.json`), 'utf8'))
  const collection = topology.objects[object]
  if (collection?.type !== 'GeometryCollection') throw new Error(`${file}.topo.json has no collection “${object}”`)
  return shapesOfFeatures(feature(topology, collection).features)
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
