import { expect, test } from 'vitest'
import { checkDossier } from '../../../src/generator/dossier/check'
import { crossingOf } from '../../../src/generator/dossier/checks/geometry/crossing'
import { readDossier } from '../../../src/generator/dossier/read'
import { tinyDispute } from './fixtures'

const tiny = readDossier(tinyDispute)

/** What is said of a file of geometry, in place of what the tiny dispute has under that name. */
function said(name: string, content: unknown): readonly string[] {
  return checkDossier({ ...tiny, geometry: { ...tiny.geometry, [name]: content } })
    .filter(({ file }) => file === `geometry/${name}`)
    .map(({ at, what }) => `${at}: ${what}`)
}

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

const topology = (ring: readonly (readonly number[])[]) => ({
  type: 'Topology',
  arcs: [ring],
  objects: { land: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0]], properties: { name: 'shore' } }] } },
})

test('an outline that crosses itself is found in TopoJSON too, at every level', () => {
  expect(said('outlines.topo.json', topology(square))).toEqual([])
  expect(said('outlines.topo.json', topology(bow))).toEqual(['land › feature 1: The outline crosses itself near [0.5000, 0.5000].'])
})

test('what is wrong with the shape of a file is said in the words of an editor', () => {
  const line = (geometry: unknown, properties: unknown = { id: 'line' }) => ({
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties, geometry }],
  })
  const wrong = [
    line({ type: 'Polygon', coordinates: [square] }),
    line({ type: 'LineString', coordinates: 'none' }),
    line({ type: 'LineString', coordinates: [[0]] }),
    line({ type: 'LineString', coordinates: square }, null),
    { type: 'FeatureCollection' },
    [],
  ].flatMap((content) => said('lines.geojson', content))
  const levels = [{}, { near: [0, 0, 1], levels: [], full: { fromZoom: 'six' } }].flatMap((content) => said('levels.json', content))
  expect([...wrong, ...levels].length).toBeGreaterThan(8)
  for (const complaint of [...wrong, ...levels])
    expect(complaint).not.toMatch(/[Ii]nvalid|expected|received|discriminator|Too (small|big)|undefined/)
})

test('what is no outline of a place may cross itself', () => {
  expect(said('lakes.topo.json', topology(bow))).toEqual([])
})

test('rocks of a place that there is not are said', () => {
  const feature = { type: 'Feature', properties: { of: 'atlantis' }, geometry: { type: 'Polygon', coordinates: [square] } }
  const island = { ...feature, id: 'north-island', properties: {} }
  expect(said('outlines.geojson', { type: 'FeatureCollection', features: [island, feature] })).toContain(
    'atlantis: There is no place "atlantis".',
  )
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
      [0, 0],
    ]),
  ).toBeNull()
})

test.each([
  ['summits.json', { summits: [{ name: 'Peak', on: 'isle', point: [0.5, 0.5] }] }, 'summits › entry 1 › elevation_m'],
  ['summits.json', { summits: [{ name: 'Peak', on: 'isle', point: [0.5, 95], elevation_m: 4 }] }, 'summits › entry 1 › point › 2'],
  ['distances.json', [['isle', 'shore', -1, [0, 0], [1, 1]]], '1 › 3'],
  ['placements.json', [{ place: 'isle', at: [1], anchor: 'start' }], 'entry 1 › at'],
  ['outcomes.json', { islands: [] }, 'outcomes'],
  ['levels.json', {}, 'near'],
  ['derive.json', { outlines: [], lands: [] }, 'lands'],
  [
    'sea.geojson',
    {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { id: 'a', kind: 'belt', land: 'isle' },
          geometry: {
            type: 'LineString',
            coordinates: [
              [0, 0],
              [1, 1],
            ],
          },
        },
      ],
    },
    'miles',
  ],
])('what is amiss in %s is named with its place', (name, content, at) => {
  expect(said(name, content).join('\n')).toContain(at)
})
