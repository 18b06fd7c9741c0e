import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adjustmentFor, leastMove, middleLeft } from '../../src/cartography/freeArea'

const frame = { left: 0, top: 0, right: 400, bottom: 300 }

describe('leastMove', () => {
  it('is no move where all points are free', () => {
    expect(
      leastMove(
        [
          [10, 10],
          [390, 290],
        ],
        frame,
        [],
      ),
    ).toEqual([0, 0])
  })
  it('moves a covered point out by the shortest way', () => {
    expect(leastMove([[110, 150]], frame, [{ left: 0, top: 0, right: 120, bottom: 300 }])).toEqual([10, 0])
  })
  it('finds none where the points need more room than there is', () => {
    expect(
      leastMove(
        [
          [0, 0],
          [500, 0],
        ],
        frame,
        [],
      ),
    ).toBeNull()
  })
  it('leaves every point in the frame and under no cover', () => {
    const point = fc.tuple(fc.integer({ min: -300, max: 700 }), fc.integer({ min: -300, max: 600 }))
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 5 }), (points) => {
        const cover = { left: 0, top: 0, right: 150, bottom: 90 }
        const move = leastMove(points, frame, [cover])
        if (!move) return
        for (const [x, y] of points) {
          const [px, py] = [x + move[0], y + move[1]]
          expect(px >= 0 && px <= 400 && py >= 0 && py <= 300).toBe(true)
          expect(px > 0 && px < 150 && py > 0 && py < 90).toBe(false)
        }
      }),
    )
  })
})

describe('adjustmentFor', () => {
  it('zooms out only as far as it must', () => {
    const adjustment = adjustmentFor(
      [
        [-50, 150],
        [450, 150],
      ],
      [200, 150],
      frame,
      [],
      3,
    )
    expect(adjustment?.zoomBy).toBeCloseTo(-0.35, 5)
  })
  it('gives up where even the farthest zoom leaves no room', () => {
    expect(
      adjustmentFor(
        [
          [-5000, 0],
          [5000, 0],
        ],
        [200, 150],
        frame,
        [],
        1,
      ),
    ).toBeNull()
  })
})

describe('middleLeft', () => {
  const title = { left: 0, top: 0, right: 150, bottom: 80 }
  it('is the middle of the map where no cover takes a whole side', () => {
    expect(middleLeft(400, 300, [])).toEqual([200, 150])
    expect(middleLeft(400, 300, [title, { left: 350, top: 150, right: 410, bottom: 310 }])).toEqual([200, 150])
  })
  it('is the middle of what a panel leaves on whichever side it stands', () => {
    expect(middleLeft(400, 300, [title, { left: 240, top: -8, right: 408, bottom: 308 }])).toEqual([120, 150])
    expect(middleLeft(400, 300, [{ left: -8, top: -8, right: 100, bottom: 308 }])).toEqual([250, 150])
    expect(middleLeft(400, 300, [{ left: -8, top: 200, right: 408, bottom: 308 }])).toEqual([200, 100])
  })
  it('is the middle of the map where nothing is left', () => {
    expect(middleLeft(400, 300, [{ left: -8, top: -8, right: 408, bottom: 308 }])).toEqual([200, 150])
  })
})
