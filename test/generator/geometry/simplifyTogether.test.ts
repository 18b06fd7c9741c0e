import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Pixel } from '../../../src/cartography/projection'
import { simplifyTogether } from '../../../src/generator/geometry/simplifyTogether'

/** A crooked border from the north to the south, between two squares of land. */
const border = fc
  .array(fc.integer({ min: -40, max: 40 }), { minLength: 1, maxLength: 30 })
  .map((bends) => [[0, 0], ...bends.map((x, i): Pixel => [x, ((i + 1) * 300) / (bends.length + 1)]), [0, 300]] as readonly Pixel[])

const west = (line: readonly Pixel[]): readonly Pixel[] => [...line, [-200, 300], [-200, 0]]
const east = (line: readonly Pixel[]): readonly Pixel[] => [...line.toReversed(), [200, 0], [200, 300]]
const least = () => 500

test('neighbours share every point of their border once both are simplified, though each runs along it the other way', () => {
  fc.assert(
    fc.property(border, (line) => {
      const [left = [], right = []] = simplifyTogether([
        { ring: west(line), least },
        { ring: east(line), least },
      ])
      const onBorder = (ring: readonly Pixel[]) => ring.filter(([x]) => Math.abs(x) < 200).map(String)
      expect(onBorder(right).toReversed().sort()).toEqual(onBorder(left).toReversed().sort())
      expect(onBorder(left)).toContain('0,0')
      expect(onBorder(left)).toContain('0,300')
    }),
  )
})

test('an island and the hole round it stay the same ring, wherever each begins', () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 40 }), fc.integer({ min: 0, max: 39 }), (count, start) => {
      const island = Array.from({ length: count }, (_, i): Pixel => {
        const radius = 50 + 30 * Math.sin(i * 2.4)
        return [radius * Math.cos((i * 2 * Math.PI) / count), radius * Math.sin((i * 2 * Math.PI) / count)]
      })
      const turned = [...island.slice(start % count), ...island.slice(0, start % count)].toReversed()
      const [one = [], other = []] = simplifyTogether([
        { ring: island, least },
        { ring: turned, least },
      ])
      expect(new Set(other.map(String))).toEqual(new Set(one.map(String)))
      expect(one.length).toBeGreaterThanOrEqual(3)
    }),
  )
})
