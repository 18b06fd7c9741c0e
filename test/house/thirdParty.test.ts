import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const notice = readFileSync(join(root, 'public/THIRD-PARTY.txt'), 'utf8')

interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly version: string; readonly dev?: boolean; readonly license?: string }>>
}

const lockfile = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lockfile

/** Fonts and the like come from packages that are tools to npm, but a style sheet of ours takes files out of them. */
const styles = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'))
const inStyles = styles.flatMap((file) => [
  ...readFileSync(join(root, 'src', file), 'utf8').matchAll(/(?:url\(|@import\s+)['"]?((?:@[\w-]+\/)?[\w-]+)\//g),
])
const fromStyles = new Set(inStyles.map(([, name = '']) => `node_modules/${name}`))

/** Every package of which something can end up in the site. */
const shipped = Object.entries(lockfile.packages).flatMap(([path, entry]) =>
  path && (!entry.dev || fromStyles.has(path)) ? [{ name: path.replace(/^.*node_modules\//, ''), path, ...entry }] : [],
)

/** Blanks and line ends may differ, words may not. */
const words = (text: string) => text.split(/\s+/).join(' ').trim()

test.each(shipped)('$name $version stands in THIRD-PARTY.txt with its whole licence', ({ name, version, license, path }) => {
  const file = readdirSync(join(root, path)).find((entry) => /^licen[cs]e/i.test(entry))
  expect(notice).toContain(`${name} ${version}`)
  expect(notice).toContain(`Licence: ${license}`)
  expect(words(notice)).toContain(words(readFileSync(join(root, path, file ?? 'LICENSE'), 'utf8')))
})

test('the outlines under the LGPL come with its text and that of the GPL', () => {
  expect(notice).toContain('GNU LESSER GENERAL PUBLIC LICENSE')
  expect(notice).toMatch(/GNU GENERAL PUBLIC LICENSE\s+Version 3, 29 June 2007/)
})

test('the project’s own licence is there', () => {
  expect(existsSync(join(root, 'LICENSE'))).toBe(true)
})

test('the licence of texts and maps goes with the site, whole', () => {
  const text = readFileSync(join(root, 'public/LICENSE-TEXTS.txt'), 'utf8')
  expect(text).toContain('https://creativecommons.org/licenses/by/4.0/')
  for (const section of [1, 2, 3, 4, 5, 6, 7, 8]) expect(text).toContain(`Section ${section} -- `)
})
