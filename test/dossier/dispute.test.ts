import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const dossier = join(root, 'src/dossier')
type Entries = readonly { readonly id: string }[]

function entries(file: string): Entries {
  const content: { readonly id: string }[] | { readonly entries: Entries } = JSON.parse(readFileSync(join(dossier, `${file}.json`), 'utf8'))
  return Array.isArray(content) ? content : content.entries
}

interface Names {
  readonly [language: string]: { readonly first?: string } | string | undefined
}

const places = entries('places') as readonly { readonly id: string; readonly names: Names }[]
const { parties } = JSON.parse(readFileSync(join(dossier, 'dispute.json'), 'utf8')) as {
  readonly parties: readonly { readonly id: string; readonly name: Names }[]
}

/** Ids of what is this dispute's own, and the names of its places and parties. */
const own: ReadonlySet<string> = new Set(
  [
    ...['places', 'positions', 'events', 'instruments', 'boundaries'].flatMap((file) => entries(file).map(({ id }) => id)),
    ...parties.flatMap(({ id, name }) => [id, ...namesIn(name)]),
    ...places.flatMap(({ names }) => namesIn(names)),
  ].map((word) => word.toLowerCase()),
)

function namesIn(names: Names): readonly string[] {
  return Object.values(names).flatMap((name) => (typeof name === 'string' ? [name] : name?.first ? [name.first] : []))
}

/** A quoted tag, or a selector of a language; of languages whose folder the interface has. */
const languages = readdirSync(join(root, 'src/i18n'), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
const language = new RegExp(`(['"])(?:${languages.join('|')})\\1|:lang\\(`)

function written(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (path === join('src', 'dossier')) return []
    if (entry.isDirectory()) return written(path)
    return /\.(?:tsx?|mjs|js|css)$/.test(path) ? [path] : []
  })
}

/** Tests of this dispute's own facts. */
const isOfDispute = (path: string) => path.startsWith(join('test', 'dossier'))
const isOfLanguage = (path: string) => languages.some((tag) => path.startsWith(join('src/i18n', tag)))
const files = [...written('src'), ...written('public'), 'index.html']

/** Words and words joined by hyphens, and what stands in scripts without spaces as it stands. */
const wordsOf = (line: string) => line.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []

/** Names of more than one word stand in a line as they are. */
const phrases = [...own].filter((name) => /\s/.test(name))

function namesOwn(line: string): boolean {
  const text = line.toLowerCase()
  return wordsOf(line).some((word) => own.has(word)) || phrases.some((name) => text.includes(name))
}

function lines(wrong: (line: string) => boolean, paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) =>
    readFileSync(join(root, path), 'utf8')
      .split('\n')
      .flatMap((line, i) => (wrong(line) ? [`${path}:${i + 1} ${line.trim()}`] : [])),
  )
}

test('no code names a place, a party, a position, an event or a text of this dispute', () => {
  expect(lines(namesOwn, files)).toEqual([])
})

test('no test names them either, but those of this dispute: a fork deletes one folder', () => {
  expect(
    lines(
      namesOwn,
      written('test').filter((path) => !isOfDispute(path)),
    ),
  ).toEqual([])
})

test('no code names a language, but for the folder of that language', () => {
  expect(
    lines(
      (line) => language.test(line),
      files.filter((path) => !isOfLanguage(path) && path !== 'index.html'),
    ),
  ).toEqual([])
})

test('a name is found in code, in a comment and beside punctuation', () => {
  const [party] = parties
  const [place] = places
  if (!party || !place) throw new Error('the dossier has neither parties nor places')
  expect([`view === '${party.id}'`, `/* lies off ${namesIn(place.names)[0]}. */`, `places/${place.id}/`].map(namesOwn)).toEqual([
    true,
    true,
    true,
  ])
  expect(namesOwn(`${party.id}-like`)).toBe(false)
})
