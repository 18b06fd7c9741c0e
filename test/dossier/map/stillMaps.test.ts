import { expect, test } from 'vitest'
import { realDossier } from '../../fixtures/dossiers'
import { translatorOf } from '../../i18n/translators'
import { stillMapsOf } from '../../svg/stillMaps'
import { geometryOfStillMaps } from './geometryOfStillMaps'

/** A day of each era of the record: before the first treaty, after each change of hands, and of late. */
const days = ['1800', '1860', '1880', '1910', '1925', '1945-08-25', '1946-06-01', '1956-10-19', '2020']

test('the still map of each view and era is as it was when last looked at', async () => {
  const dossier = realDossier('en')
  const maps = stillMapsOf({ dossier, geometry: geometryOfStillMaps(), t: translatorOf('en') }, dossier.views, days)
  await expect(maps).toMatchFileSnapshot('snapshots/stillMaps.txt')
}, 120_000)
