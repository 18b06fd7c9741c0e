import type { Geometry } from '../../cartography/geometry'
import { footprintsOf } from './footprints'
import { fineBackdropOf, backdropOf } from './backdrop'
import { baseLevel, closeLevel, fullLevel, middleLevel } from './levels'
import { locatorOf } from './locator'
import { summitsOf } from './summits'

/** Compiles the dossier's geometry folder into all that the map draws from. */
export function compileGeometry(folder: string): Geometry {
  const middle = middleLevel(folder)
  return {
    levels: [baseLevel(folder), middle, closeLevel(folder)],
    full: fullLevel(folder),
    footprints: footprintsOf(folder),
    backdrop: backdropOf(folder),
    fineBackdrop: fineBackdropOf(folder),
    locator: locatorOf(folder),
    summits: summitsOf(folder, middle),
  }
}
