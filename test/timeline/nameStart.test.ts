import { expect, test } from 'vitest'
import { textWidth } from '../../src/cartography/textWidth'
import { holderInset, holderSize, narrowWidth } from '../../src/timeline/chart/chartMetrics'
import { nameStart } from '../../src/timeline/chart/nameStart'

const bar = { start: 0.2, end: 0.9 }

test('on no page of whatever width does the line of the date cross a name in its bar', () => {
  for (let line = 0; line <= 1; line += 0.01) {
    const start = nameStart('Westmark', bar, line)
    if (start === null) continue
    expect(start).toBeGreaterThanOrEqual(bar.start)
    for (const width of [narrowWidth, 560, 760, 1000, 1600]) {
      const [from, x] = [start * width + holderInset, line * width]
      const to = from + textWidth('Westmark') * holderSize
      expect(x <= from - 4 || x >= to + 4, `${line} at ${width}`).toBe(true)
      expect(to).toBeLessThan(bar.end * width)
    }
  }
})

test('a name stays at the start of its bar where no line stands there, and goes where it has no room', () => {
  expect(nameStart('Westmark', bar, null)).toBe(0.2)
  expect(nameStart('Westmark', bar, 0.1)).toBe(0.2)
  expect(nameStart('Westmark', bar, 0.6)).toBe(0.2)
  expect(nameStart('Westmark', bar, 0.21)).toBe(0.21)
  expect(nameStart('Westmark', { start: 0.2, end: 0.25 }, 0.21)).toBe(null)
})
