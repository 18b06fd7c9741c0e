import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Box } from '../../../src/cartography/box'
import { coastsOf, coastView } from '../../../src/cartography/naming/coast'
import { meetsSegment, segmentIndex, segmentsCross } from '../../../src/cartography/naming/segments'
import { pathOf } from '../../../src/cartography/pathData'
import type { Pixel } from '../../../src/cartography/projection'

const view: Box = { left: -200, top: -200, right: 200, bottom: 200 }
const square = (id: string, x: number, y: number, side: number) => ({
  id,
  d: pathOf([
    [
      [x, y],
      [x + side, y],
      [x + side, y + side],
      [x, y + side],
    ],
  ]),
})
const coord = fc.integer({ min: -200, max: 200 })
const point = fc.tuple(coord, coord)
const box = fc.tuple(coord, coord, fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 60 })).map(
  ([left, top, width, height]): Box => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  }),
)

test('the index finds a crossing just where one of all segments crosses', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(point, point), { maxLength: 30 }), box, (segments, asked) => {
      const index = segmentIndex(view)
      for (const [from, to] of segments) index.add({ id: '', from, to })
      const inView = {
        left: Math.max(-200, asked.left),
        top: Math.max(-200, asked.top),
        right: Math.min(200, asked.right),
        bottom: Math.min(200, asked.bottom),
      }
      expect(index.crosses(inView)).toBe(segments.some(([from, to]) => meetsSegment(inView, from, to)))
    }),
  )
})

describe('coasts in a view', () => {
  const coasts = coastsOf([square('near', 0, 0, 40), square('far', 120, 0, 40)], 10)
  const coast = coastView(coasts, 10, view)

  test('a box in the sea is nearest to the land it stands by', () => {
    expect(coast.nearest({ left: 50, top: 10, right: 70, bottom: 20 }, 100)?.id).toBe('near')
    expect(coast.nearest({ left: 90, top: 10, right: 110, bottom: 20 }, 100)?.id).toBe('far')
    expect(coast.nearest({ left: 10, top: 10, right: 20, bottom: 20 }, 100)).toEqual({ id: 'near', distance: 0 })
    expect(coast.nearest({ left: -190, top: -190, right: -180, bottom: -180 }, 50)).toBeNull()
  })

  test('land under a cover is not seen', () => {
    const covered = coastView(coasts, 10, view, [{ left: 110, top: -10, right: 200, bottom: 60 }])
    expect(covered.cornersOf(new Set(['near']))).toHaveLength(4)
    expect(covered.cornersOf(new Set(['far']))).toEqual([])
  })
})

test.each([
  ['clockwise', (ring: readonly Pixel[]) => ring],
  ['the other way', (ring: readonly Pixel[]) => ring.toReversed()],
] as const)('the sea lies before each corner of a coast, and the land behind it, in a ring that runs %s', (_, wound) => {
  const round = Array.from({ length: 24 }, (_, i): Pixel => {
    const angle = (i * Math.PI) / 12
    return [80 * Math.cos(angle), 50 * Math.sin(angle)]
  })
  const island = { id: 'island', d: pathOf([wound(round)]) }
  const coast = coastView(coastsOf([island], 10), 10, view)
  const corners = coast.cornersOf(new Set(['island']))
  expect(corners).toHaveLength(24)
  for (const { at, seaward } of corners) {
    const far = Math.hypot(...seaward) / 6
    expect(coast.landAt([at[0] + seaward[0] / far, at[1] + seaward[1] / far])).toBeNull()
    expect(coast.landAt([at[0] - seaward[0] / far, at[1] - seaward[1] / far])).toBe('island')
  }
})

test('the coasts of outlines are those with the land that is asked for, whatever was asked before', () => {
  const outlines = [square('one', 0, 0, 40)]
  const land = { d: square('', 120, 0, 40).d, gridZoom: 10 }
  expect(coastsOf(outlines, 10).rings).toHaveLength(1)
  expect(coastsOf(outlines, 10, land).rings).toHaveLength(2)
  expect(coastsOf(outlines, 10).rings).toHaveLength(1)
})

test('segments cross where each parts the ends of the other', () => {
  const [a, b, c, d]: readonly Pixel[] = [
    [0, 0],
    [10, 10],
    [0, 10],
    [10, 0],
  ]
  expect(a && b && c && d && segmentsCross(a, b, c, d)).toBe(true)
  expect(a && b && c && d && segmentsCross(a, c, b, d)).toBe(false)
})
