import { describe, expect, test } from 'vitest'
import { meet } from '../../src/cartography/box'
import { nameStretch } from '../../src/cartography/lineNames'
import type { Pixel } from '../../src/cartography/projection'

const name = { width: 100, size: 12, gap: 6 }
const level: readonly Pixel[] = [
  [0, 0],
  [400, 0],
]
const stretchOf = (points: readonly Pixel[], isFree: Parameters<typeof nameStretch>[3] = () => true) =>
  nameStretch([points], name, [200, 0], isFree)

describe('the name of a line', () => {
  test('reads from left to right, whichever way the line was drawn', () => {
    for (const points of [level, [...level].reverse()]) {
      const [from, , to] = stretchOf(points)?.curve ?? []
      expect(to?.[0]).toBeGreaterThan(from?.[0] ?? Number.POSITIVE_INFINITY)
    }
  })

  test('has no room on a line that is too short, or too crooked', () => {
    expect(stretchOf([])).toBeNull()
    expect(stretchOf([level[0] ?? [0, 0], [90, 0]])).toBeNull()
    expect(stretchOf(Array.from({ length: 60 }, (_, i): Pixel => [i * 7, (i % 2) * 12]))).toBeNull()
  })

  test('follows a gentle bend, with a point twice', () => {
    const bent: readonly Pixel[] = [0, 40, 40, 80, 120, 160].map((x): Pixel => [x, (x * x) / 500])
    expect(stretchOf(bent)).not.toBeNull()
  })

  test('stands above the line, or below where that is free, or not at all', () => {
    expect(stretchOf(level)?.drop).toBeLessThan(0)
    const above = { left: -50, top: -40, right: 500, bottom: -1 }
    expect(stretchOf(level, (boxes) => boxes.every((box) => !meet(box, above)))?.drop).toBeGreaterThan(0)
    expect(stretchOf(level, () => false)).toBeNull()
  })

  test('keeps its letters off its own line', () => {
    for (const { top, bottom } of stretchOf(level)?.boxes ?? []) expect(top >= 0 || bottom <= 0).toBe(true)
  })
})
