import { describe, expect, test } from 'vitest'
import type { LonLat } from '../../../src/domain/distance'
import { joinedPolygons, joinedStrokes, turnedNear } from '../../../src/generator/geometry/dateLine'

const box = (west: number, south: number, east: number, north: number): LonLat[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
]

describe('polygons cut at the date line', () => {
  const [west, east] = [box(179, 0, 180, 2), box(180, 0, 181, 2)]

  test('are one, without the cut', () => {
    const [whole, ...others] = joinedPolygons([[west], [east]])
    expect(others).toEqual([])
    expect(whole?.map((ring) => ring.length)).toEqual([6])
    expect(whole?.flat()).toEqual(expect.arrayContaining([...west, ...east]))
  })

  test('are one however they are wound, and keep their holes', () => {
    const hole = box(179.2, 0.5, 179.4, 0.8)
    const [whole, ...others] = joinedPolygons([[west.toReversed(), hole], [east]])
    expect(others).toEqual([])
    expect(whole?.map((ring) => ring.length)).toEqual([6, 4])
  })

  test('leave other land of theirs, and pieces that do not meet, as they are', () => {
    const apart = box(170, 0, 171, 1)
    expect(joinedPolygons([[apart], [west], [east]])).toHaveLength(2)
    const lower = box(180, -3, 181, -1)
    expect(joinedPolygons([[west], [lower]])).toEqual([[expect.anything()], [expect.anything()]])
    expect(joinedPolygons([[west]])).toEqual([[west]])
  })
})

test('strokes cut at the date line are one; others that meet stay apart, since a line may rest there', () => {
  const near = (stroke: readonly LonLat[]) => turnedNear(180, stroke)
  const cut: LonLat[][] = [
    [
      [178, 1],
      [180, 2],
    ],
    [
      [-180, 2],
      [-178, 3],
    ],
  ]
  expect(joinedStrokes(cut.map(near))).toEqual([
    [
      [178, 1],
      [180, 2],
      [182, 3],
    ],
  ])
  const bent: LonLat[][] = [
    [
      [10, 1],
      [11, 2],
    ],
    [
      [11, 2],
      [12, 3],
    ],
  ]
  expect(joinedStrokes(bent)).toEqual(bent)
})
