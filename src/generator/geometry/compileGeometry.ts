import type { Geometry } from '../../cartography/geometry'
import { middleOf } from '../../cartography/camera'
import { backdropOf } from './backdrop'
import { footprintsOf } from './footprints'
import { readLevels } from './levelFile'
import { fullLevel, levelOf, type Survey } from './levels'
import { locatorOf } from './locator'
import { type Disputed, settingsOf } from './settings'
import { summitsOf } from './summits'

/** Compiles the dossier's geometry folder into all that the map draws from. What the folder does not have the map does not show. */
export function compileGeometry(folder: string, disputed: Disputed): Geometry {
  const file = readLevels(folder, disputed.firstExtent)
  const { near, levels, full, ground } = file
  const ids = new Set<string>(disputed.places.map(({ id }) => id))
  const middle = disputed.map?.origin ?? middleOf(disputed.firstExtent)
  const survey: Survey = { folder, origin: middle, near, isPlace: (id) => ids.has(id) }
  const footprints = footprintsOf(survey, file.footprints, disputed.places, levels[0]?.gridZoom ?? full.gridZoom)
  const settings = settingsOf(disputed, footprints)
  const compiled = levels.map((level) => levelOf(survey, level))
  return {
    settings,
    levels: compiled,
    full: fullLevel(survey, full),
    footprints,
    backdrop: backdropOf(survey, settings.frame, ground, ground.base),
    fineBackdrop: backdropOf(survey, settings.frame, ground, ground.fine),
    locator: locatorOf(folder, survey.origin[0]),
    summits: summitsOf(survey, compiled[1] ?? compiled[0]),
  }
}
