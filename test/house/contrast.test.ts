import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const tokens = readFileSync(resolve(import.meta.dirname, '../../src/app/tokens.css'), 'utf8')
const [, more = ''] = /@media \(prefers-contrast: more\) \{([\s\S]*?\n)\}/.exec(tokens) ?? []

/** The colours of those who ask for more contrast: in light and in dark. */
const colours = new Map(
  [...more.matchAll(/--([\w-]+): light-dark\(#(\w+), #(\w+)\)/g)].map(([, name = '', light = '', dark = '']) => [
    name,
    [light, dark] as const,
  ]),
)

/** Relative luminance of a colour as WCAG 2 reckons it. */
function luminance(hex: string): number {
  const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(full.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

test('who asks for more contrast has text at seven to one on every ground, and edges at three to one', () => {
  const ratio = (one: string, ground: string, theme: 0 | 1) => {
    const [low = 0, high = 0] = [one, ground].map((name) => luminance(colours.get(name)?.[theme] ?? '')).sort((a, b) => a - b)
    return (high + 0.05) / (low + 0.05)
  }
  for (const theme of [0, 1] as const)
    for (const ground of ['paper', 'raise', 'sink']) {
      for (const text of ['ink', 'mute', 'ul']) expect(ratio(text, ground, theme), `${text} on ${ground}`).toBeGreaterThanOrEqual(7)
      for (const edge of ['rule', 'rule2', 'gold']) expect(ratio(edge, ground, theme), `${edge} on ${ground}`).toBeGreaterThanOrEqual(3)
    }
})
