import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, extname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> }
const decisions = readdirSync(join(root, 'docs/decisions')).map((name) => `docs/decisions/${name}`)
const documents = ['README.md', 'CHANGELOG.md', ...decisions]

test('the README begins with its title and the two commands, each alone in a block', () => {
  const [title, first, second] = read('README.md').split('\n\n')
  const { title: name } = JSON.parse(read('src/dossier/dispute.json')) as { readonly title: Readonly<Record<string, string>> }
  expect([title, first, second]).toEqual([
    `# ${Object.values(name)[0]}`,
    '```sh\nnpm ci && npm start\n```',
    '```sh\nnpm ci && npm test\n```',
  ])
})

test.each(documents)('%s names only scripts that package.json has', (path) => {
  const named = [...read(path).matchAll(/npm run ([a-z:-]*[a-z])/g)].map(([, name = '']) => name)
  expect(named.filter((name) => !(name in scripts))).toEqual([])
})

test.each(documents)('%s links only to files that are there', (path) => {
  const links = [...read(path).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = '']) => link)
  expect(links.filter((link) => !existsSync(resolve(root, dirname(path), link)))).toEqual([])
})

test('every folder of src that the README names is there, and it names every one', () => {
  const named = new Set([...read('README.md').matchAll(/`src\/([a-z0-9]+)\/`/g)].map(([, name = '']) => name))
  const there = readdirSync(join(root, 'src')).filter((name) => statSync(join(root, 'src', name)).isDirectory())
  expect([...named].sort()).toEqual(there.sort())
})

/** A record that another has taken the place of may speak of what is gone. */
const current = documents.filter((path) => !/superseded/i.test(read(path)))

test.each(current)('%s names only files that are there', (path) => {
  const there = ['src', 'test', 'docs', 'public', '.ci'].flatMap((folder) => written(folder))
  const names = [...read(path).matchAll(/`([\w./-]+\.(?:ts|tsx|mjs|js|json|css|md|html))`/g)].map(([, name = '']) => name)
  const made = /^(?:404|index)\.html$|^NNNN|^(?:base|core|map|messages)\.|^leaflet\/|^worker\.js$/
  // A fork deletes the tests of our dispute.
  const isOfOurs = (name: string) => name.startsWith('test/dossier/') && !existsSync(join(root, 'test/dossier'))
  const isThere = (name: string) => existsSync(join(root, name)) || there.some((file) => file.endsWith(`/${name}`)) || isOfOurs(name)
  expect(names.filter((name) => !made.test(name) && !isThere(name))).toEqual([])
})

test('every script of package.json that runs a file of the code runs one that is there', () => {
  const files = Object.values(scripts).flatMap((script) => [...script.matchAll(/[\w/]+\.(?:ts|mjs)/g)].map(([file]) => file))
  expect(files.filter((file = '') => !file.startsWith('src/dossier/') && !existsSync(join(root, file)))).toEqual([])
})

test('decisions are numbered without a gap', () => {
  const numbers = decisions.map((path) => /(\d{4})-/.exec(path)?.[1]).filter((number) => number !== undefined)
  expect(numbers.sort()).toEqual(numbers.map((_, index) => String(index + 1).padStart(4, '0')))
})

/** Every text file that a person wrote. */
function written(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (/^(?:node_modules|dist|\.git|\.cache|test-results)$/.test(entry.name)) return []
    if (entry.isDirectory()) return written(path)
    return /\.(?:ts|tsx|mjs|js|css|md|html|json|geojson|txt)$|^run$/.test(extname(path) || entry.name) ? [path] : []
  })
}

test('no file names a path of the machine that it was written on', () => {
  const place = /["'`\s(](?:\/work|\/root|\/home\/\w+|\/tmp)\//
  expect(written('.').filter((path) => place.test(read(path)))).toEqual([])
})

test('no source file is longer than 400 lines', () => {
  const sources = written('src').filter((path) => /\.(?:ts|tsx|mjs|css)$/.test(path))
  expect(sources.filter((path) => read(path).split('\n').length > 400)).toEqual([])
})
