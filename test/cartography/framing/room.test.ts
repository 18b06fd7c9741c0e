import { describe, expect, test } from 'vitest'
import type { Extent } from '../../../src/cartography/camera'
import { cameraFor, type FreeArea, showsAll } from '../../../src/cartography/framing/framing'
import type { Sight } from '../../../src/cartography/framing/sight'
import { worldPixel } from '../../../src/cartography/projection'
import type { LonLat } from '../../../src/domain/distance'

const isle: LonLat = [150, 45]
const nearby: Extent = [149.8, 44.95, 150.2, 45.05]
const sight: Sight = { extents: [nearby], outlines: [], fitted: nearby, closest: 12 }
const seen = { must: [isle], also: [] }
const [width, height] = [1000, 600]
const zooms = { min: 3, max: 12 }

/** Where the isle lies on the map, pixels from its top left corner. */
function shownAt(covers: FreeArea['covers'], must: readonly LonLat[] = [isle]): readonly [number, number] {
  const { zoom, middle } = cameraFor(sight, { ...seen, must }, { width, height, covers }, zooms)
  const [[x, y], [left, top]] = [worldPixel(isle, zoom), worldPixel(middle, zoom)]
  return [Math.round(x - left + width / 2), Math.round(y - top + height / 2)]
}

describe('what is chosen stands in the middle of the room beside a panel', () => {
  test.each([
    ['none', [], [500, 300]],
    ['on the right', [{ left: 600, top: 0, right: 1000, bottom: 600 }], [300, 300]],
    ['on the left', [{ left: 0, top: 0, right: 400, bottom: 600 }], [700, 300]],
    ['below', [{ left: 0, top: 400, right: 1000, bottom: 600 }], [500, 200]],
    ['above', [{ left: 0, top: 0, right: 1000, bottom: 200 }], [500, 400]],
    [
      'on two sides',
      [
        { left: 0, top: 0, right: 200, bottom: 600 },
        { left: 600, top: 0, right: 1000, bottom: 600 },
      ],
      [400, 300],
    ],
  ] as const)('%s', (_, covers, [x, y]) => {
    const [across, down] = shownAt(covers)
    expect(Math.abs(across - x)).toBeLessThanOrEqual(1)
    expect(Math.abs(down - y)).toBeLessThanOrEqual(1)
  })
})

test.each([
  ['a column in the middle', { left: 450, top: 0, right: 550, bottom: 600 }],
  ['a bar in the middle', { left: 0, top: 250, right: 1000, bottom: 350 }],
  ['a panel that leaves less than a third', { left: 200, top: 0, right: 1000, bottom: 600 }],
  ['a sheet that leaves less than a third', { left: 0, top: 100, right: 1000, bottom: 600 }],
])('beside what is no panel along an edge it is moved clear: %s', (_, cover) => {
  const [x, y] = shownAt([cover])
  expect(x > cover.left && x < cover.right && y > cover.top && y < cover.bottom).toBe(false)
})

test('what covers the whole map is not avoided', () => {
  expect(shownAt([{ left: -8, top: -8, right: 1008, bottom: 608 }])).toEqual([500, 300])
})

test('what is larger than the map at its least zoom keeps the middle', () => {
  const ends: readonly LonLat[] = [
    [20, 0],
    [179, 70],
  ]
  const area = { width: 100, height: 100, covers: [] }
  const camera = cameraFor({ ...sight, fitted: [20, 0, 179, 70] }, { must: ends, also: [] }, area, { min: 6, max: 12 })
  expect(camera.zoom).toBe(6)
  expect(showsAll(ends, camera, area)).toBe(false)
})
