import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { ringsOf } from '../../../src/cartography/pathData'
import { doubleArea } from '../../../src/domain/ring'
import { compileGeometry } from '../../../src/generator/geometry/compileGeometry'
import { graticulePath } from '../../../src/svg/Graticule'

const folder = mkdtempSync(join(tmpdir(), 'outlines-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** An island with a rock, two neighbours on a mainland, and land that is no place, from a corner and `size` degrees wide. */
function written(west: number, south: number, size: number) {
  const square = (x: number, y: number, width: number) => {
    const [left, bottom, right, top] = [west + x * size, south + y * size, west + (x + width) * size, south + (y + width) * size]
    const ring = [
      [left, bottom],
      [right, bottom],
      [right, top],
      [left, top],
      [left, bottom],
    ]
    return {
      type: 'Polygon',
      coordinates: [ring.map(([longitude = 0, latitude]) => [longitude > 180 ? longitude - 360 : longitude, latitude])],
    }
  }
  const feature = (id: string | undefined, geometry: unknown, properties = {}) => ({ type: 'Feature', id, properties, geometry })
  const features = [
    feature('island', square(0, 0, 0.2)),
    feature(undefined, square(0.3, 0, 0.02), { of: 'island' }),
    feature('plain', square(0.5, 0, 0.25)),
    feature('hills', square(0.75, 0, 0.25)),
    feature(undefined, square(0, 0.5, 0.3)),
  ]
  writeFileSync(join(folder, 'outlines.geojson'), JSON.stringify({ type: 'FeatureCollection', features }))
  const places = [
    { id: 'island', kind: 'island' },
    { id: 'plain', kind: 'mainland' },
    { id: 'hills', kind: 'mainland' },
  ]
  return compileGeometry(folder, { places, firstExtent: [west, south, west + size, south + size] })
}

describe.each([
  ['near the equator, two degrees wide', -70, -1, 2],
  ['in the south, a fifth of a degree wide', 30, -45, 0.2],
  ['at 60° N, twenty degrees wide', 10, 55, 20],
  ['across the date line', 179, 10, 2],
])('outlines alone, %s', (_, west, south, size) => {
  const { levels, full, footprints, backdrop, settings, locator, summits } = written(west, south, size)

  test('make every level, each with every place', () => {
    for (const level of [...levels, full]) {
      expect(level.outlines.map(({ id }) => id)).toEqual(['island', 'plain', 'hills'])
      for (const { id, d } of level.outlines) for (const ring of ringsOf(d)) expect(Math.abs(doubleArea(ring)), id).toBeGreaterThan(0)
    }
  })

  test('make a coast of some tens of pixels where the map opens, near where pixels are counted from', () => {
    const points = ringsOf(levels[0]?.outlines[0]?.d ?? '').flat()
    for (const [x, y] of points) expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThan(10_000)
    const across = Math.max(...points.map(([x]) => x)) - Math.min(...points.map(([x]) => x))
    expect(across).toBeGreaterThan(100)
  })

  test('lie in the frame and the bounds that are made of them', () => {
    for (const box of [settings.frame, settings.bounds]) {
      const [left, bottom, right, top] = box
      for (const { bounds } of footprints) {
        expect(bounds[0]).toBeGreaterThanOrEqual(left)
        expect(bounds[1]).toBeGreaterThanOrEqual(bottom)
        expect(bounds[2]).toBeLessThanOrEqual(right)
        expect(bounds[3]).toBeLessThanOrEqual(top)
      }
    }
  })

  test('leave out what the folder does not have, and draw land that is no place', () => {
    expect(backdrop.land).not.toBe('')
    expect(backdrop.depths).toEqual([])
    expect(locator).toBeNull()
    expect(summits).toEqual([])
  })

  test('have some degrees across them, and not too many', () => {
    const meridians = graticulePath(settings, 10).match(/V/g)?.length ?? 0
    expect(meridians).toBeGreaterThan(5)
    expect(meridians).toBeLessThan(200)
  })
})
