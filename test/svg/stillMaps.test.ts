import { expect, test } from 'vitest'
import { translatorOf } from '../i18n/translators'
import { mostLinked } from '../../src/cartography/hitTargets'
import { islesOnMap, manyIsletsOnMap } from '../fixtures/islesOnMap'
import { mapRegion, stillMapsOf } from './stillMaps'

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

test('of a thousand islets in its frame a map leads to the foremost, and draws the others as one', () => {
  const region = (count: number) => {
    const drawn = manyIsletsOnMap(count)
    const html = mapRegion({ ...drawn, t: translatorOf('en') }, 'control', '1955')
    const linked = [...html.matchAll(/<a href="[^"]*" data-place="([^"]*)" aria-label/g)].map(([, place = '']) => place)
    const corners = [...html.matchAll(/<path class="area[^>]* d="([^"]*)"/g)].map(([, d = '']) => d.match(/M/g)?.length ?? 0)
    return { html, linked, outlines: corners.reduce((sum, one) => sum + one, 0), paths: corners.length }
  }
  const [few, many] = [region(mostLinked - 3), region(1000)]
  expect(few.linked.length).toBe(mostLinked)
  expect([few.outlines, few.paths]).toEqual([mostLinked, mostLinked])
  expect(many.linked.length).toBe(mostLinked)
  for (const place of ['east', 'west', 'bay-isle']) expect(many.linked).toContain(place)
  expect(many.linked.filter((place) => place.startsWith('islet-')).every((place) => Number(place.slice(6)) % 7 === 6)).toBe(true)
  expect([many.outlines, many.paths]).toEqual([1003, mostLinked + 1])
  expect(many.html.length).toBeLessThan(80_000)
})
