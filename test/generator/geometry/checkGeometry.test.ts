import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { checkGeometry } from '../../../src/generator/geometry/checkGeometry'
import { crossingOf } from '../../../src/generator/geometry/crossing'

const folder = mkdtempSync(join(tmpdir(), 'check-geometry-'))
afterAll(() => rmSync(folder, { recursive: true }))

const square = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
] as const
const bow = [
  [0, 0],
  [1, 1],
  [1, 0],
  [0, 1],
  [0, 0],
] as const

function said(text: string, held: readonly string[] = []): readonly string[] {
  writeFileSync(join(folder, 'outlines.geojson'), text)
  return checkGeometry(folder, { places: [{ id: 'isle' }, { id: 'group' }, { id: 'rock', parent: 'group' }], held }).map(({ what }) => what)
}

function outlines(id: string | undefined, ring: readonly (readonly number[])[], properties = {}): string {
  const feature = { type: 'Feature', id, properties, geometry: { type: 'Polygon', coordinates: [ring] } }
  return JSON.stringify({ type: 'FeatureCollection', features: [feature] })
}

test('a sound outline is not complained of, nor is a group that is drawn by its members', () => {
  expect(said(outlines('isle', square), ['isle'])).toEqual([])
  expect(said(outlines('rock', square), ['group'])).toEqual([])
  expect(said(outlines(undefined, square))).toEqual([])
})

test.each([
  ['text that is no JSON', '{', /cannot be read/],
  ['what is no collection', '{"type":"Feature"}', /of type "Feature"/],
  ['a place that there is not', outlines('atlantis', square), /no place "atlantis"/],
  ['rocks of a place that there is not', outlines(undefined, square, { of: 'atlantis' }), /no place "atlantis"/],
  [
    'a ring of two points',
    outlines('isle', [
      [0, 0],
      [1, 1],
      [0, 0],
    ]),
    /fewer than three/,
  ],
  [
    'latitude first',
    outlines(
      'isle',
      square.map(([x, y]) => [x, y + 140]),
    ),
    /lies nowhere/,
  ],
  ['a ring that crosses itself', outlines('isle', bow), /crosses itself/],
])('%s is said', (_, text, what) => {
  expect(said(text).join()).toMatch(what)
})

test('a place that someone held and that is not drawn is said', () => {
  expect(said(outlines('rock', square), ['isle']).join()).toMatch(/"isle" has rows/)
})

test('a ring that touches itself at a point does not cross itself', () => {
  expect(
    crossingOf([
      [0, 0],
      [1, 1],
      [2, 0],
      [2, 2],
      [1, 1],
      [0, 2],
    ]),
  ).toBeNull()
})

test.each([
  ['summits.json', { summits: [{ name: 'Peak', on: 'isle', point: [0.5, 0.5] }] }, 'summits › 0 › elevation_m'],
  ['summits.json', { summits: [{ name: 'Peak', on: 'isle', point: [0.5, 95], elevation_m: 4 }] }, 'summits › 0 › point › 1'],
  [
    'sea.geojson',
    {
      type: 'FeatureCollection',
      features: [{ properties: { id: 'a', kind: 'belt', land: 'isle' }, geometry: { type: 'LineString', coordinates: [] } }],
    },
    'features › 0 › properties › miles',
  ],
])('what is amiss in %s is named with its place', (name, content, at) => {
  const own = mkdtempSync(join(folder, 'other-'))
  writeFileSync(join(own, name), JSON.stringify(content))
  expect(checkGeometry(own, { places: [{ id: 'isle' }], held: [] }).map((complaint) => complaint.at)).toEqual([at])
})
