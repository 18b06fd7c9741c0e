import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ringsOf } from '../../../src/cartography/pathData'
import { seaFile } from '../../../src/generator/geometry/sea'

const folder = mkdtempSync(join(tmpdir(), 'sea-'))
afterAll(() => rmSync(folder, { recursive: true }))

const square = (west: number, east: number) => [
  [west, 0],
  [east, 0],
  [east, 2],
  [west, 2],
  [west, 0],
]

/** A belt and a limit that RFC 7946 has cut at the date line, and a median beyond it, as a map that is counted from a point has them. */
function seaFrom(origin: readonly [number, number]) {
  const file = join(folder, 'sea.geojson')
  const feature = (id: string, kind: string, geometry: unknown) => ({
    type: 'Feature',
    properties: { id, kind, land: 'isle', other: 'rock', miles: 12 },
    geometry,
  })
  const cut = [
    [
      [178, 3],
      [180, 3],
    ],
    [
      [-180, 3],
      [-178, 3],
    ],
  ]
  const features = [
    feature('belt', 'belt', { type: 'MultiPolygon', coordinates: [[square(178, 180)], [square(-180, -178)]] }),
    feature('limit', 'limit', { type: 'MultiLineString', coordinates: cut }),
    feature('median', 'median', { type: 'LineString', coordinates: cut[1] }),
  ]
  writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features }))
  return seaFile(file, 4, origin).features
}

test.each([179, -179])('sea across the date line is one, and on the side of a map that is counted from %s°', (longitude) => {
  for (const { id, d } of seaFrom([longitude, 1])) {
    const rings = ringsOf(id === 'belt' ? d : `${d}z`)
    expect(rings, id).toHaveLength(1)
    // The whole world is 4,096 pixels wide there, four degrees some 46.
    for (const [x] of rings.flat()) expect(Math.abs(x), id).toBeLessThan(50)
  }
})
