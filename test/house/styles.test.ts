import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const source = resolve(import.meta.dirname, '../../src')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
const read = (file: string) => readFileSync(join(source, file), 'utf8')
const sheets = files.filter((file) => file.endsWith('.css'))

/** Conditions on the size of the window, written by hand. Containers may ask for any width: it is that of what they hold. */
function sizesIn(file: string): string[] {
  const text = read(file).replaceAll(/@container[^{]*/g, '')
  return [...text.matchAll(/\((?:min-|max-)?(?:width|height)\s*[:<>]=?\s*[\d.]+[a-z]+\)/g)].map(([condition]) => `${file}: ${condition}`)
}

test('no style sheet writes the width or height of the window by hand', () => {
  expect(sheets.flatMap((file) => sizesIn(file))).toEqual([])
})

test('no module writes the width or height of the window by hand', () => {
  const modules = files.filter((file) => /\.(tsx?|js)$/.test(file) && file !== join('ui', 'breakpoints.ts'))
  expect(modules.flatMap((file) => sizesIn(file))).toEqual([])
})

test('every custom medium that a sheet asks for is a breakpoint', () => {
  const known = [...read(join('ui', 'breakpoints.ts')).matchAll(/^(?: {2}|export const )(\w+)\b/gm)].map(([, name]) => name)
  const asked = sheets.flatMap((file) => [...read(file).matchAll(/@media[^{]*/g)].flatMap(([query]) => [...query.matchAll(/\(--(\w+)\)/g)]))
  expect(asked.map(([, name]) => name).filter((name) => !known.includes(name))).toEqual([])
})

test('a colour is said once for light and dark', () => {
  expect(sheets.filter((file) => /prefers-color-scheme/.test(read(file)))).toEqual([])
})
