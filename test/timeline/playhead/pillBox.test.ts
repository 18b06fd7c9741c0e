import { expect, test } from 'vitest'
import { pillBox } from '../../../src/timeline/playhead/pillBox'

test('the pill stands over its line where there is room, else it ends where the chart does', () => {
  const text = '28 августа 1945 года'
  for (const width of [60, 120, 218, 430, 760])
    for (let x = 0; x <= width; x += 5) {
      const { middle, half } = pillBox(text, x, width)
      expect(middle + half, `${x} of ${width}`).toBeLessThanOrEqual(width + 22.5)
      if (width < 430) continue
      expect(middle - half).toBeGreaterThanOrEqual(-8.5)
      if (x > half && x < width - half) expect(middle).toBe(x)
    }
})
