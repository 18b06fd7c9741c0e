import { optionalJson } from '../../../src/generator/optionalJson'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { geodesicDistance } from '../../../src/generator/derive/geodesic'
import type { DistanceRow } from '../../../src/domain/content/detail'

interface Reference {
  readonly distances: readonly { readonly from: string; readonly to: string; readonly km: number }[]
}

const rows: readonly DistanceRow[] = optionalJson('src/dossier/geometry/distances.json')
const reference: Reference = JSON.parse(readFileSync('test/dossier/reference.json', 'utf8'))
const rowOf = (one: string, other: string) => rows.find(([a, b]) => (a === one && b === other) || (a === other && b === one))

test('distances from coast to coast are those that other code measured, within 5 metres and 0.05 %', () => {
  const halves = new Map([['sakhalin', 'south-sakhalin']])
  for (const { from, to, km } of reference.distances) {
    const row = rowOf(halves.get(from) ?? from, halves.get(to) ?? to)
    expect(Math.abs((row?.[2] ?? 0) - km), `${from} ${to}`).toBeLessThanOrEqual(0.005 + 0.0005 * km)
  }
  expect(reference.distances.length).toBeGreaterThan(25)
})

test('each distance is that between its two points, within their rounding', () => {
  for (const [one, other, km, from, to] of rows)
    expect(Math.abs(geodesicDistance(from, to) / 1000 - km), `${one} ${other}`).toBeLessThan(0.02)
})

test('a pair is measured once, and never of a place and its own part', () => {
  const keys = rows.map(([one, other]) => [one, other].sort().join(' '))
  expect(new Set(keys).size).toBe(keys.length)
  expect(rowOf('habomai', 'suisho')).toBeUndefined()
  expect(rowOf('hokkaido', 'nemuro')).toBeUndefined()
  expect(rowOf('south-sakhalin', 'north-sakhalin')).toBeUndefined()
})

test('a group is as near as the nearest of its islets', () => {
  const islets = ['kaigara', 'suisho', 'akiyuri', 'yuri', 'shibotsu', 'taraku', 'odoke', 'moemoshiri', 'harukarimoshiri', 'todo', 'kabuto']
  fc.assert(
    fc.property(fc.constantFrom('etorofu', 'shikotan', 'hokkaido', 'nemuro', 'urup', 'kunashiri', 'kamchatka'), (place) => {
      const nearest = Math.min(...islets.map((islet) => rowOf(place, islet)?.[2] ?? Number.POSITIVE_INFINITY))
      expect(rowOf('habomai', place)?.[2]).toBe(nearest)
    }),
  )
})
