import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { declarationsIn } from './sheet'

const source = resolve(import.meta.dirname, '../../src')

/** Inks of words. Fills of land and bands are other ones, and stay in the colours that they are explained by. */
const inks = /var\(--(ink|mute|water)\)/

const isForced = (within: readonly string[]) => within.some((one) => one.startsWith('@media (forced-colors: active)'))

/** How many classes, attributes and states the heaviest of some nested selectors asks for, and how many elements. */
function weightOf(within: readonly string[]): number {
  const whole = within.filter((one) => !one.startsWith('@')).join(' ')
  const some = whole
    .split(',')
    .map((one) => 10 * (one.match(/[.[]|(?<!:):(?!is|where|not)/g)?.length ?? 0) + (one.match(/\btext\b/g)?.length ?? 0))
  return Math.max(...some)
}

test.each([
  ['svg', '.drawing'],
  ['timeline', '.tl-chart'],
])('in colours of the system, words drawn in %s have those, whatever else a rule gives them', (folder, root) => {
  const sheets = readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.css') && !file.endsWith('print.css'),
  )
  const fills = sheets.flatMap((file) =>
    declarationsIn(readFileSync(join(source, folder, file), 'utf8')).filter(({ property }) => property === 'fill'),
  )
  const forced = fills.filter(({ within, value }) => isForced(within) && value === 'CanvasText' && / text$/.test(within.at(-1) ?? ''))
  const own = fills.filter(({ within, value }) => !isForced(within) && inks.test(value))
  expect(own.length).toBeGreaterThan(1)
  const weight = Math.max(0, ...forced.filter(({ within }) => within.at(-1)?.startsWith(root)).map(({ within }) => weightOf(within)))
  expect(own.filter(({ within }) => weightOf(within) >= weight).map(({ within }) => within.join(' '))).toEqual([])
})
