import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { frameOf } from '../../../src/cartography/camera'
import type { LineShape } from '../../../src/cartography/lines'
import { sceneOf } from '../../../src/cartography/scene'
import type { Boundary } from '../../../src/domain/content/boundary'
import type { LonLat } from '../../../src/domain/distance'
import { compileDate } from '../../../src/generator/dossier/compile/date'
import { lineId } from '../../../src/generator/dossier/compile/ids'
import { readDate } from '../../../src/domain/time/askedDate'
import type { Day } from '../../../src/domain/time/day'
import { viewCsv, viewGeoJson } from '../../../src/share/export/viewData'
import { islesOnMap } from '../../fixtures/islesOnMap'

const { dossier, geometry } = islesOnMap()
const places = geometry.footprints.map(({ place }) => place)
const sceneIn = (date: string) => sceneOf(dossier, places, 'control', (readDate(date)?.day ?? 0) as Day)
const data = {
  dossier,
  geometry,
  scenes: [sceneIn('1955-01-01')],
  frame: frameOf(dossier.firstExtent),
  url: 'https://example.org/en/',
  address: (path: string) => `https://example.org/en/${path}`,
}

interface Collection {
  readonly license: string
  readonly attribution: string
  readonly features: readonly {
    readonly id: string
    readonly properties: Readonly<Record<string, unknown>>
    readonly geometry: { readonly coordinates: readonly number[][][][] }
  }[]
}
const read = (text: string) => JSON.parse(text) as Collection

test('the places of a view are told with their state on its day, with licence and where their sources are', () => {
  const { license, attribution, features } = read(viewGeoJson(data))
  expect(license).toBe('https://creativecommons.org/licenses/by/4.0/')
  expect(attribution).toContain(dossier.title)
  expect(features.map(({ properties }) => properties.place)).toEqual(places)
  expect(features[0]?.properties).toMatchObject({ day: '1955-01-01', view: 'control', sources: 'https://example.org/en/places/east/' })
})

test('a ring is closed, runs counter-clockwise, and lies where the place does', () => {
  const [ring = []] = read(viewGeoJson(data)).features[0]?.geometry.coordinates[0] ?? []
  expect(ring[0]).toEqual(ring.at(-1))
  const area = ring.slice(1).reduce((sum, [x = 0, y = 0], i) => sum + (ring[i]?.[0] ?? 0) * y - x * (ring[i]?.[1] ?? 0), 0)
  expect(area).toBeGreaterThan(0)
  for (const [longitude = 0, latitude = 0] of ring) {
    expect(Math.abs(longitude - 151)).toBeLessThan(0.11)
    expect(Math.abs(latitude - 46)).toBeLessThan(0.11)
  }
})

test('what lies beyond the frame is left out, and two maps have each place twice', () => {
  const near = frameOf([150.8, 45.8, 151.2, 46.2])
  expect(read(viewGeoJson({ ...data, frame: near })).features.map(({ properties }) => properties.place)).toEqual(['east'])
  const both = read(viewGeoJson({ ...data, frame: near, scenes: [...data.scenes, sceneIn('1920-01-01')] }))
  expect(both.features.map(({ id }) => id)).toEqual(['east@1955-01-01/control', 'east@1920-01-01/control'])
  const same = { ...data, frame: near, scenes: [...data.scenes, sceneIn('1955-01-01')] }
  expect(read(viewGeoJson(same)).features.map(({ id }) => id)).toEqual(['east@1955-01-01/control'])
  expect(viewCsv(same).trim().split('\r\n')).toHaveLength(2)
})

test('the table has a row a place, as wide as its heading', () => {
  const rows = viewCsv(data).trim().split('\r\n')
  expect(rows).toHaveLength(places.length + 1)
  expect(rows[0]).toContain('administered_by')
  expect(rows[1]).toContain('CC BY 4.0')
})

test('GDAL reads the places of a view, where it is installed', ({ skip }) => {
  const file = join(mkdtempSync(join(tmpdir(), 'view-')), 'view.geojson')
  writeFileSync(file, viewGeoJson(data))
  let said = ''
  try {
    said = execFileSync('ogrinfo', ['-so', '-al', file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    skip('ogrinfo is not installed here: no other program has opened the file')
  }
  expect(said).toContain(`Feature Count: ${places.length}`)
})

test('of the lines of a day those are told that run through the frame, not those whose ends lie round it or far off', () => {
  const treaty = (id: string, ...course: readonly LonLat[]): LineShape => {
    const date = compileDate('1855-02-07')
    const boundary: Boundary = { id: lineId(id), kind: 'treaty', name: id, from: date, to: date, between: [], course: [course] }
    return { id: boundary.id, role: 'treaty', boundary }
  }
  const lines = [
    treaty('across', [150, 45], [152, 47]),
    treaty('within', [151, 46], [151.1, 46]),
    treaty('round-a-corner', [150.6, 45.9], [150.9, 45.6]),
    treaty('far', [160, 50], [161, 51]),
  ]
  const scenes = data.scenes.map((scene) => ({ ...scene, lines }))
  const frame = frameOf([150.8, 45.8, 151.2, 46.2], Number.POSITIVE_INFINITY, { width: 400, height: 576 })
  const told = read(viewGeoJson({ ...data, scenes, frame })).features
  expect(told.flatMap(({ properties }) => properties.line ?? [])).toEqual(['across', 'within'])
})
