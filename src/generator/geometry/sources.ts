import { readShapes, type Shape, turnedTo } from './shapes'
import type { Source } from './levelFile'

/**
 * The shapes that some files hold, each file's rocks with it; a place that a later file has again stands where it first stood, as the later has it.
 * @param longitude where the map is: shapes are turned round the world to lie near it
 */
export function shapesFrom(folder: string, sources: readonly Source[], longitude?: number): readonly Shape[] {
  const found = new Map<string, Shape>()
  for (const { file, places } of sources) {
    const read = readShapes(folder, file)
    const all = longitude === undefined ? read : turnedTo(longitude, read)
    const chosen = places ? places.flatMap((place) => all.filter(({ id, properties }) => id === place || properties.of === place)) : all
    for (const shape of chosen) found.set(shape.id || `${file} ${found.size}`, shape)
  }
  return [...found.values()]
}
