import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { DistanceRow, PlaceDistance } from '../../../src/domain/content/detail'
import type { PlaceId } from '../../../src/domain/content/ids'
import { coastDistanceIn, coastDistancesOf, partners } from '../../../src/reader/place/coastDistances'
import { realDossier } from '../../fixtures/dossiers'

const dossier = realDossier()
const rows: readonly DistanceRow[] = JSON.parse(readFileSync('src/dossier/geometry/distances.json', 'utf8'))
const id = (text: string) => text as PlaceId

test('every place that can be chosen beside another has a measured distance to it', () => {
  const coasts = dossier.places.filter((place) => (dossier.control[place.id] ?? []).length > 0)
  expect(coasts.length).toBeGreaterThan(35)
  for (const place of coasts) {
    const choices = partners(dossier, place.id, [])
    expect(choices.length, place.id).toBeGreaterThan(25)
    for (const other of choices) expect(coastDistanceIn(rows, place.id, other), `${place.id} ${other}`).not.toBeNull()
  }
})

test('the way there is the way back, with its ends exchanged', () => {
  const there = coastDistanceIn(rows, id('kunashiri'), id('etorofu'))
  const back = coastDistanceIn(rows, id('etorofu'), id('kunashiri'))
  expect(back?.km).toBe(there?.km)
  expect(back?.line).toEqual([there?.line?.[1], there?.line?.[0]])
})

test('the distances of the record come first, measured before published, and lengths are none', () => {
  const known: PlaceDistance[] = [
    {
      from: id('nosappu'),
      to: id('etorofu'),
      kind: 'gap',
      computedKm: 144.5,
      publishedKm: 144,
      fromPoint: [145.8, 43.4],
      toPoint: [147, 44.4],
    },
    { from: id('etorofu'), to: id('etorofu'), kind: 'length', computedKm: 204, publishedKm: null },
    { from: id('etorofu'), to: id('urup'), kind: 'gap', computedKm: null, publishedKm: 40 },
  ]
  expect(coastDistancesOf(id('etorofu'), known)).toEqual([
    {
      other: 'nosappu',
      km: 144.5,
      line: [
        [147, 44.4],
        [145.8, 43.4],
      ],
    },
    { other: 'urup', km: 40 },
  ])
  expect(partners(dossier, id('etorofu'), coastDistancesOf(id('etorofu'), known)).slice(0, 2)).toEqual(['nosappu', 'urup'])
})

test('a place without a coast of its own offers what the record has, and nothing else', () => {
  expect(partners(dossier, id('nosappu'), [{ other: id('kaigara'), km: 3.5 }])).toEqual(['kaigara'])
  expect(partners(dossier, id('moscow'), [])).toEqual([])
})
