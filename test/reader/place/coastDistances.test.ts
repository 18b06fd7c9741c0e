import { expect, test } from 'vitest'
import type { DistanceRow, PlaceDistance } from '../../../src/domain/content/detail'
import type { PlaceId } from '../../../src/domain/content/ids'
import { coastDistanceIn, coastDistancesOf, partners } from '../../../src/reader/place/coastDistances'
import { otherDispute } from '../../fixtures/otherDispute'

const dossier = otherDispute()
const id = (text: string) => text as PlaceId

test('the way there is the way back, with its ends exchanged', () => {
  const rows: readonly DistanceRow[] = [['ora', 'tamm', 12.5, [-21, -39], [-20, -39.2]]]
  const there = coastDistanceIn(rows, id('tamm'), id('ora'))
  const back = coastDistanceIn(rows, id('ora'), id('tamm'))
  expect(there?.km).toBe(12.5)
  expect(back?.km).toBe(there?.km)
  expect(back?.line).toEqual([there?.line?.[1], there?.line?.[0]])
})

test('the distances of the record come first, measured before published, and lengths are none', () => {
  const known: PlaceDistance[] = [
    {
      from: id('lenn'),
      to: id('tamm'),
      kind: 'gap',
      computedKm: 144.5,
      publishedKm: 144,
      fromPoint: [145.8, 43.4],
      toPoint: [147, 44.4],
    },
    { from: id('tamm'), to: id('tamm'), kind: 'length', computedKm: 204, publishedKm: null },
    { from: id('tamm'), to: id('ora'), kind: 'gap', computedKm: null, publishedKm: 40 },
  ]
  expect(coastDistancesOf(id('tamm'), known)).toEqual([
    {
      other: 'lenn',
      km: 144.5,
      line: [
        [147, 44.4],
        [145.8, 43.4],
      ],
    },
    { other: 'ora', km: 40 },
  ])
  expect(partners(dossier, id('tamm'), coastDistancesOf(id('tamm'), known)).slice(0, 2)).toEqual(['lenn', 'ora'])
})

test('a place without a coast of its own offers what the record has, and nothing else', () => {
  expect(partners(dossier, id('lenn'), [{ other: id('skerry'), km: 3.5 }])).toEqual(['skerry'])
  expect(partners(dossier, id('ferry-sound'), [])).toEqual([])
})
