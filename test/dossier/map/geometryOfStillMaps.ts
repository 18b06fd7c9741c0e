import type { MapGeometry } from '../../../src/cartography/geometry'
import { optionalJson } from '../../../src/generator/optionalJson'
import { geometryOf } from '../../fixtures/geometry'
import { islesOnMap } from '../../fixtures/islesOnMap'

/** What a still map is drawn from; finer levels, of which it has none, are those of no dossier. */
export function geometryOfStillMaps(): MapGeometry {
  const { settings, levels, backdrop, footprints } = geometryOf()
  const [base] = levels
  if (!base) throw new Error('no base level')
  const placements = optionalJson('src/dossier/geometry/placements.json')
  return { ...islesOnMap().geometry, ...settings, base, backdrop, footprints, placements }
}
