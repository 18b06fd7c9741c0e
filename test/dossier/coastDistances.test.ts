import { optionalJson } from '../../src/generator/optionalJson'
import { expect, test } from 'vitest'
import type { DistanceRow } from '../../src/domain/content/detail'
import type { PlaceId } from '../../src/domain/content/ids'
import { coastDistanceIn, partners } from '../../src/reader/place/coastDistances'
import { realDossier } from '../fixtures/dossiers'

const dossier = realDossier()
const rows: readonly DistanceRow[] = optionalJson('src/dossier/geometry/distances.json')
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
