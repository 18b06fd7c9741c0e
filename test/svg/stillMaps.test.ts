import { expect, test } from 'vitest'
import { translatorOf } from '../i18n/translators'
import { islesOnMap } from '../fixtures/islesOnMap'
import { stillMapsOf } from './stillMaps'

test('the still map of each view and era of the made-up isles is as it was when last looked at', async () => {
  const { dossier, geometry } = islesOnMap()
  const maps = stillMapsOf({ dossier, geometry, t: translatorOf('en') }, dossier.views, ['1920', '1950-06-02', '1955', '1970'])
  await expect(maps).toMatchFileSnapshot('snapshots/isles.txt')
})

test('a map that did not change has nothing to tell, and one that did tells what', () => {
  const drawn = { ...islesOnMap(), t: translatorOf('en') }
  const [view] = drawn.dossier.views
  if (!view) throw new Error('no view')
  const told = stillMapsOf(drawn, [view], ['1955', '1956', '1920']).split('## ')
  expect(told[2]?.split('\n').filter((line) => line !== '' && !line.includes('still-map'))).toEqual([`1956 ${view}`])
  expect(told[3]).toMatch(/^- .*data-place="east"/m)
  expect(told[3]).toMatch(/^\+ .*data-place="east"/m)
})
