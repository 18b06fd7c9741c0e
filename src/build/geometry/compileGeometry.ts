import type { Geometry } from '../../cartography/geometry'
import { formsOf } from './forms'
import { fineGroundOf, groundOf } from './ground'
import { baseLevel, closeLevel, fullLevel, middleLevel } from './levels'
import { locatorOf } from './locator'
import { summitsOf } from './summits'

/** Compiles the dossier's geometry folder into all that the map draws from. */
export function compileGeometry(folder: string): Geometry {
  const middle = middleLevel(folder)
  return {
    levels: [baseLevel(folder), middle, closeLevel(folder)],
    full: fullLevel(folder),
    forms: formsOf(folder),
    ground: groundOf(folder),
    fineGround: fineGroundOf(folder),
    locator: locatorOf(folder),
    summits: summitsOf(folder, middle),
  }
}
