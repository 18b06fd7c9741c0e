import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clipRing } from '../../../src/cartography/clip'
import { convexHull } from '../../../src/generator/geometry/convexHull'
import { simplifyRing } from '../../../src/generator/geometry/simplify'
import { contains } from '../../../src/cartography/pathData'
import { doubleArea } from '../../../src/domain/ring'
import type { Pixel } from '../../../src/cartography/projection'

/** A wobbly ring round the origin that never crosses itself. */
const wobbly = fc
  .array(fc.double({ min: 50, max: 100, noNaN: true }), { minLength: 12, maxLength: 60 })
  .map((radii) =>
    radii.map((r, i): Pixel => [r * Math.cos((2 * Math.PI * i) / radii.length), r * Math.sin((2 * Math.PI * i) / radii.length)]),
  )

test('a simplified ring is made of points of the ring, in order, and never fewer than three', () => {
  fc.assert(
    fc.property(wobbly, fc.double({ min: 0.1, max: 1e6, noNaN: true }), (ring, least) => {
      const simple = simplifyRing(ring, { least: () => least })
      expect(simple.length).toBeGreaterThanOrEqual(3)
      const places = simple.map((p) => ring.findIndex((q) => String(q) === String(p)))
      expect(places).toEqual([...places].sort((a, b) => a - b))
      expect(places).not.toContain(-1)
    }),
  )
})

test('pinned points stay, and between two of them two rings that share a coast go on sharing it', () => {
  fc.assert(
    fc.property(wobbly, fc.double({ min: 1, max: 500, noNaN: true }), (ring, least) => {
      const [a, b] = [ring[2], ring[8]]
      if (!a || !b) return
      const rule = { least: () => least, pinned: (p: Pixel) => String(p) === String(a) || String(p) === String(b) }
      const part: Pixel[] = [...ring.slice(2, 9), [0, 0]]
      const between = (points: readonly Pixel[]) =>
        points.slice(
          points.findIndex((p) => String(p) === String(a)),
          points.findIndex((p) => String(p) === String(b)) + 1,
        )
      expect(between(simplifyRing(ring, rule))).toEqual(between(simplifyRing(part, rule)))
    }),
  )
})

test('a ring within the frame is not changed by clipping, and none reaches beyond it', () => {
  fc.assert(
    fc.property(wobbly, fc.double({ min: 10, max: 120, noNaN: true }), (ring, half) => {
      const clipped = clipRing(ring, [-half, -half, half, half])
      for (const [x, y] of clipped) expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(half + 1e-9)
      if (half > 100) expect(clipped).toEqual(ring)
    }),
  )
})

test('a convex hull holds every point and is no larger than the box round them', () => {
  fc.assert(
    fc.property(wobbly, (points) => {
      const hull = convexHull(points)
      const shrunk = points.map(([x, y]): Pixel => [x * 0.999, y * 0.999])
      if (contains([hull], [0, 0])) for (const p of shrunk) expect(contains([hull], p)).toBe(true)
      expect(Math.abs(doubleArea(hull)) / 2).toBeLessThanOrEqual(40_000)
      expect(Math.abs(doubleArea(hull))).toBeGreaterThanOrEqual(Math.abs(doubleArea(points)))
    }),
  )
})
