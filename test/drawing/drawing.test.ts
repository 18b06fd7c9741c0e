import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { coloursOf, depthInk, inks, strokeOf, toneOf } from '../../src/drawing/inks'
import { element, layer, words } from '../../src/drawing/markup'
import { fillOf, paintDefinitions } from '../../src/drawing/paints'
import { linesOf, textBlock, widthOf } from '../../src/drawing/type'
import { otherDispute } from '../fixtures/otherDispute'
import { elementsOf } from './readSvg'

const css = ['src/app/tokens.css', 'src/svg/plate.css']
  .map((file) => readFileSync(resolve(import.meta.dirname, '../..', file), 'utf8'))
  .join('\n')

test('a drawing has the colours of the page on a light ground', () => {
  const names: Readonly<Record<string, string>> = { rule: 'rule2' }
  for (const [name, ink] of Object.entries(inks)) {
    expect(css.match(new RegExp(`--${names[name] ?? name}: light-dark\\((#\\w+)`))?.[1], name).toBe(ink)
  }
  expect(depthInk(0)).toBe(inks['sea-0'])
  for (const depth of [2000, 3000, 4000, 5000]) {
    expect(css.match(new RegExp(`data-depth='${depth}'\\] \\{\\s*fill: light-dark\\((#\\w+)`))?.[1]).toBe(depthInk(depth))
  }
  expect(depthInk(9000)).toBe(depthInk(6000))
})

test('markup is escaped, leaves out what is not said, and rounds numbers', () => {
  expect(element('text', { x: 1.23456, y: undefined, id: null, title: 'a "b" & c' }, words('a < b & c'))).toBe(
    '<text x="1.23" title="a &quot;b&quot; &amp; c">a &lt; b &amp; c</text>',
  )
  expect(element('path', { d: 'M0 0' })).toBe('<path d="M0 0"/>')
  expect(layer('empty', 'Empty', {}, '', '')).toBe('')
})

test('text is parted at spaces, or between letters that are as wide as they are high, and no line begins with a mark that closes', () => {
  expect(linesOf('one two three four', 10, widthOf('one two ', 10))).toEqual(['one two', 'three', 'four'])
  const han = linesOf('この地図の名称、色、線は、いかなる主張も支持するものではありません。', 10, 74)
  expect(han.join('')).toBe('この地図の名称、色、線は、いかなる主張も支持するものではありません。')
  expect(han.length).toBeGreaterThan(4)
  expect(han.filter((line) => '、。'.includes(line.charAt(0)))).toEqual([])
  expect(textBlock('one two', 10, 20, {}).height).toBeCloseTo(27.6)
  expect(elementsOf(textBlock('one two', 10, 20, {}).at(5, 5)).map(({ name }) => name)).toEqual(['text', 'tspan', 'tspan'])
})

test('plain looks are tones, hatched and shared ones are defined once and found by their ids', () => {
  const dossier = otherDispute('en')
  const [a, b, c] = dossier.parties
  if (!a || !b || !c) throw new Error('the other dispute has three parties')
  const looks = [
    { fill: a, hatch: null },
    { fill: a, hatch: b },
    { fill: a, hatch: b, pitch: 'fine' },
    { fill: a, hatch: `${b}+${c}` },
    { fill: a, hatch: `held-by-${b}` },
    { fill: a, hatch: 'transfer' },
    { fill: `${a}+${b}`, hatch: null },
    { fill: `${a}+${b}`, hatch: c },
    { fill: 'no-border', hatch: null },
  ] as const
  const drawn = elementsOf(`<defs>${paintDefinitions(dossier, 'p-', [...looks, looks[1]])}</defs>`)
  const defined = drawn
    .filter(({ name }) => name === 'pattern' || name === 'linearGradient')
    .map(({ attributes }) => `url(#${attributes.id})`)
  const used = looks.map((look) => fillOf(dossier, 'p-', look)).filter((fill) => fill.startsWith('url'))
  expect([...new Set(used)].sort()).toEqual([...defined].sort())
  expect(fillOf(dossier, 'p-', looks[0])).toBe(coloursOf(dossier, a)?.tone)
  expect(toneOf(dossier, { fill: 'no-border' })).toBe(inks.unheld)
  expect(toneOf(dossier, { fill: 'unrecorded' })).toBe(inks['far-land'])
})

test('each line has the colour of who states it, and a dash by what it is', () => {
  const dossier = otherDispute('en')
  const [boundary] = dossier.boundaries
  const [claimant] = dossier.parties
  if (!boundary || !claimant) throw new Error('the other dispute has no line')
  const roles = ['treaty', 'control', 'claimed', 'mapped', 'hypothetical', 'limit', 'other-date', 'other-date-control'] as const
  const strokes = roles.map((role) => strokeOf(dossier, { role, boundary: { ...boundary, claimant } }))
  expect(strokes.map(({ dash }) => dash !== undefined)).toEqual([false, false, true, true, true, true, false, false])
  expect(strokes[0]?.stroke).toBe(inks.line)
  expect(strokes[2]?.stroke).not.toBe(inks.line)
})

test('no line ends with a mark that opens, nor begins with one that closes', () => {
  const text = '山の「川の名」が（海）に続く「島」の話'
  for (let width = 20; width < 200; width += 7) {
    const lines = linesOf(text, 10, width)
    expect(lines.join('')).toBe(text)
    for (const line of lines) expect(line).toMatch(/^[^」）].*[^「（]$|^.$/)
  }
})
