import { expect, test } from 'vitest'
import { coastSample } from '../../src/cartography/coastSample'
import type { OutlineLevel } from '../../src/cartography/geometry'
import { pathOf } from '../../src/cartography/pathData'
import { gridPoint, type Pixel } from '../../src/cartography/projection'
import type { LonLat } from '../../src/domain/distance'
import { islesOnMap } from '../fixtures/islesOnMap'

const { geometry } = islesOnMap()
const { base, origin } = geometry
const [isle] = geometry.footprints
if (!isle) throw new Error('no isle')
const { hull: _hull, ...single } = isle

const gridZoom = 14

/** A level with a jagged coast of many points for the isle. */
function jagged(points: number): OutlineLevel {
  const around = (angle: number): Pixel => [Math.round(1000 * Math.cos(angle)), Math.round(1000 * Math.sin(angle))]
  const d = pathOf([Array.from({ length: points }, (_, i) => around(i))])
  return { ...base, gridZoom, outlines: [{ id: String(single.place), d }] } as OutlineLevel
}

test('of a form without an outline the corners of its bounds stand for its coast', () => {
  const [west, south, east, north] = single.bounds
  const corners: readonly LonLat[] = [
    [west, south],
    [east, north],
  ]
  expect(coastSample(single, { ...base, outlines: [] }, origin)).toEqual(corners)
})

test('of a long coast so many points stand for it, and the outermost ones always', () => {
  const sample = coastSample(single, jagged(4000), origin).map((at) => gridPoint(at, gridZoom, origin))
  expect(sample.length).toBeLessThanOrEqual(4 + 41)
  const xs = sample.map(([x]) => x)
  const ys = sample.map(([, y]) => y)
  expect([Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)].map((at) => Math.round(Math.abs(at)))).toEqual([
    1000, 1000, 1000, 1000,
  ])
})

test('of a group its hull stands for it, whatever grid its outlines are on', () => {
  const hull: readonly LonLat[] = [
    [10, 0],
    [11, 0],
    [11, 2],
  ]
  for (const grid of [6, 10, 15]) {
    const sample = coastSample({ ...single, hull }, { ...base, gridZoom: grid }, origin)
    expect(Math.max(...sample.map(([longitude]) => longitude))).toBeCloseTo(11)
    expect(Math.max(...sample.map(([, latitude]) => latitude))).toBeCloseTo(2)
  }
})
