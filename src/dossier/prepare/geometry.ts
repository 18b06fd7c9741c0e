import { resolve } from 'node:path'
import { readIslands } from './islands'
import { hokkaidoInDetail, withCoastOf } from './mainland'
import { readSource, shapeNamed } from './sources'
import { type Outlined, writeOutlines } from './writeOutlines'
import { withoutRocks } from '../../generator/geometry/shapes'

/**
 * Makes the outlines that the build reads of what the sources hold: islands without stray rocks, mainlands with the mainland part of Nemuro cut out of
 * Hokkaidō's own coast, and land that is no place under a name.
 */
const geometry = resolve('src/dossier/geometry')
const sources = resolve(geometry, 'sources')

for (const level of ['z7', 'z9', 'z11', 'full']) writeOutlines(geometry, `islands-${level}`, readIslands(sources, `kurils-${level}`))
for (const level of ['z7', 'z9']) writeOutlines(geometry, `mainlands-${level}`, mainlandsOf(`context-${level}`))

const detailed = hokkaidoInDetail(sources)
const nemuro = shapeNamed(readSource(sources, 'context-z9', 'areas'), 'nemuro')
writeOutlines(geometry, 'mainlands-z11', [...detailed, joined(shapeNamed(detailed, 'hokkaido'), nemuro)])
writeOutlines(geometry, 'nemuro', [nemuro])

function mainlandsOf(file: string): Outlined[] {
  const land = readSource(sources, file, 'land')
  const hokkaido = shapeNamed(land, 'hokkaido')
  const isPlace = ({ id }: Outlined) => id.endsWith('sakhalin') || id === 'kamchatka'
  const isHokkaido = ({ id, properties }: Outlined) => id === 'hokkaido' || properties.of === 'hokkaido'
  const others = withoutRocks(land).filter((shape) => !isPlace(shape) && !isHokkaido(shape))
  return [
    ...land.filter(isPlace),
    ...land.filter(isHokkaido),
    joined(hokkaido, shapeNamed(readSource(sources, file, 'areas'), 'nemuro')),
    ...others.map(({ id, polygons, properties }) => ({ id: '', polygons, properties: { ...properties, name: id } })),
  ]
}

/** An area with the coast of the mainland it is part of. */
function joined(mainland: Outlined, area: Outlined): Outlined {
  return { ...area, polygons: [[withCoastOf(mainland.polygons[0]?.[0] ?? [], area.polygons[0]?.[0] ?? [])]] }
}
