import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { MapGeometry } from '../../src/cartography/geometry'
import { backdropOf } from '../../src/generator/geometry/backdrop'
import { footprintsOf } from '../../src/generator/geometry/footprints'
import { baseLevel } from '../../src/generator/geometry/levels'
import { realDossier } from '../fixtures/dossiers'
import { islesOnMap } from '../fixtures/islesOnMap'
import { translatorOf } from '../i18n/translators'
import { stillMapsOf } from '../svg/stillMaps'

const folder = 'src/dossier/geometry'

/** A day of each era of the record: before the first treaty, after each change of hands, and of late. */
const days = ['1800', '1860', '1880', '1910', '1925', '1945-08-25', '1946-06-01', '1956-10-19', '2020']

/** What a still map is drawn from; finer levels, of which it has none, are those of no dossier. */
function geometryOfStillMaps(): MapGeometry {
  return {
    ...islesOnMap().geometry,
    base: baseLevel(folder),
    backdrop: backdropOf(folder),
    footprints: footprintsOf(folder),
    placements: JSON.parse(readFileSync(`${folder}/placements.json`, 'utf8')),
  }
}

test('the still map of each view and era is as it was when last looked at', async () => {
  const dossier = realDossier('en')
  const maps = stillMapsOf({ dossier, geometry: geometryOfStillMaps(), t: translatorOf('en') }, dossier.views, days)
  await expect(maps).toMatchFileSnapshot('snapshots/stillMaps.txt')
}, 120_000)
