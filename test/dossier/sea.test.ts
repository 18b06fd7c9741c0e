import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { heldLands, readRecipe } from '../../src/generator/derive/recipe'
import { origin } from '../fixtures/geometry'
import { seaFile } from '../../src/generator/geometry/sea'
import { ringsOf } from '../../src/cartography/pathData'
import { gridPosition } from '../../src/cartography/projection'
import { sceneOf } from '../../src/cartography/scene'
import { seaOf } from '../../src/cartography/sea'
import type { PlaceId } from '../../src/domain/content/ids'
import type { View } from '../../src/domain/content/ids'
import { dayFrom, realDossier } from '../fixtures/dossiers'

const dossier = realDossier()
const places = Object.keys(dossier.control) as PlaceId[]
const { features, gridZoom } = seaFile('src/dossier/geometry/sea.geojson', 10, origin, heldLands(readRecipe('src/dossier')))

/** What is drawn at sea in a view on a day, by id, with its owner. */
function sea(view: string, date: string): ReadonlyMap<string, string | null> {
  const shapes = seaOf(features, sceneOf(dossier, places, view as View, dayFrom(date)), dossier)
  return new Map(shapes.map(({ id, owner }) => [id, owner]))
}

const four = ['belt-habomai', 'belt-shikotan', 'belt-kunashiri', 'belt-etorofu']

describe('the belt of an island', () => {
  test('belongs to whoever administers it, where the view is who administers', () => {
    const drawn = sea('control', '2020-01-01')
    for (const id of [...four, 'belt-kurils-beyond', 'belt-south-sakhalin', 'belt-asia']) expect(drawn.get(id), id).toBe('russia')
    for (const id of ['belt-hokkaido', 'belt-honshu']) expect(drawn.get(id), id).toBe('japan')
  })

  test('belongs in a position’s view to the party it states', () => {
    const japan = sea('japan', '2020-01-01')
    for (const id of four) expect(japan.get(id), id).toBe('japan')
    const russia = sea('russia', '2020-01-01')
    for (const id of four) expect(russia.get(id), id).toBe('russia')
    expect(russia.get('belt-hokkaido')).toBe('japan')
  })

  test('shows that the other claims it, and in a position’s view who administers it', () => {
    const hatches = (view: string) => {
      const shapes = seaOf(features, sceneOf(dossier, places, view as View, dayFrom('2020-01-01')), dossier)
      return new Set(shapes.flatMap(({ id, look }) => (four.includes(id) ? [look?.hatch] : [])))
    }
    expect(hatches('control')).toEqual(new Set(['japan']))
    expect(hatches('japan')).toEqual(new Set(['held-by-russia']))
    expect(hatches('russia')).toEqual(new Set([null]))
  })

  test('is not drawn in the view of a party that leaves its land’s holder open', () => {
    const drawn = sea('japan', '2020-01-01')
    expect(drawn.has('belt-kurils-beyond')).toBe(false)
    expect(drawn.has('belt-south-sakhalin')).toBe(false)
  })
})

describe('a limit is drawn from the day it came into force', () => {
  test.each([
    ['1945-09-02', []],
    ['1945-09-06', ['russia']],
    ['1977-06-30', ['russia']],
    ['1977-07-01', ['japan', 'russia']],
  ])('twelve miles on %s: %j', (date, owners) => {
    const drawn = [...sea('control', date)].filter(([id]) => id.startsWith('belt-') || id.startsWith('limit-12-'))
    expect([...new Set(drawn.map(([, owner]) => owner))].sort()).toEqual(owners)
  })

  test.each([
    ['1977-02-28', []],
    ['1977-03-01', ['russia']],
    ['1996-07-19', ['russia']],
    ['1996-07-20', ['japan', 'russia']],
  ])('two hundred miles on %s: %j', (date, owners) => {
    const drawn = [...sea('control', date)].filter(([id]) => id.startsWith('limit-200-'))
    expect([...new Set(drawn.map(([, owner]) => owner))].sort()).toEqual(owners)
  })
})

test('a median is drawn where the zones of two parties meet in the view, and there alone', () => {
  const medians = (view: string, date: string) => [...sea(view, date).keys()].filter((id) => id.startsWith('median-'))
  expect(medians('control', '2020-01-01')).toEqual(['median-200-hokkaido'])
  expect(medians('russia', '2020-01-01')).toEqual(['median-200-hokkaido'])
  expect(medians('control', '1990-01-01')).toEqual([])
  expect(medians('japan', '2020-01-01')).not.toContain('median-200-hokkaido')
})

test('the compiled belts hold the course of the derived ones to a pixel of the grid', () => {
  const derived: { features: { properties: { id: string }; geometry: { coordinates: [number, number][][][] } }[] } = JSON.parse(
    readFileSync('src/dossier/geometry/sea.geojson', 'utf8'),
  )
  const shikotan = derived.features.find(({ properties }) => properties.id === 'belt-shikotan')?.geometry.coordinates.flat(2) ?? []
  const compiled = ringsOf(features.find(({ id }) => id === 'belt-shikotan')?.d ?? '').flat()
  expect(compiled.length).toBeGreaterThan(20)
  for (const pixel of compiled) {
    const [longitude, latitude] = gridPosition(pixel, gridZoom, origin)
    const nearest = Math.min(...shikotan.map(([x, y]) => Math.max(Math.abs(x - longitude), Math.abs(y - latitude))))
    expect(nearest).toBeLessThan(0.001)
  }
})

test('the file of the sea is small enough to be asked for: under 100 kB', () => {
  expect(JSON.stringify({ gridZoom, features }).length).toBeLessThan(100_000)
})
