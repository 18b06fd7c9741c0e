import { expect, test } from 'vitest'
import { boxRound } from '../../src/cartography/box'
import { cropped } from '../../src/cartography/crop'
import { distanceTo } from '../../src/cartography/naming/segments'
import { ringsOf } from '../../src/cartography/pathData'
import { geometryOf } from '../fixtures/geometry'
import { otherDisputeFolder } from '../fixtures/otherDispute'

/** Pixels of the grid, as many as one of a still map of a whole archipelago takes. */
const apart = 12

test.each([
  ['the dossier', geometryOf()],
  ['the other dispute', geometryOf(otherDisputeFolder)],
])('%s: a still map draws its coasts with fewer points, and none astray', (_, { levels: [base] }) => {
  let [before, after] = [0, 0]
  for (const { id, d } of base?.outlines ?? []) {
    const rings = ringsOf(d)
    const { left, top, right, bottom } = boxRound(rings.flat())
    const drawn = ringsOf(cropped(d, [left, top, right, bottom], apart))
    expect(drawn.length).toBe(rings.filter(({ length }) => length > 2).length)
    for (const [i, ring] of rings.filter(({ length }) => length > 2).entries()) {
      const kept = drawn[i] ?? []
      before += ring.length
      after += kept.length
      // What is drawn runs along the coast: the stretch that lies near one corner, or one soon after it, lies near the next.
      let near = 0
      const astray = ring.filter(([x, y]) => {
        const at = { left: x, right: x, top: y, bottom: y }
        for (let n = 0; n < kept.length; n++) {
          const [from, to] = [kept.at((near + n - 1) % kept.length), kept[(near + n) % kept.length]]
          if (!from || !to || distanceTo(at, from, to) > apart * 1.7 + 1) continue
          near = (near + n) % kept.length
          return false
        }
        return true
      })
      expect(astray, id).toEqual([])
    }
  }
  expect(after).toBeLessThan(before * 0.9)
})
