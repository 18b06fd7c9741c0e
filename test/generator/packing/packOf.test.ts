// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { packOf } from '../../../src/generator/packing/packOf'
import { translatorOf } from '../../i18n/translators'

const site: Readonly<Record<string, string>> = {
  'index.html': 'front',
  '404.html': 'nothing here',
  'worker.js': 'worker',
  'robots.txt': 'robots',
  'THIRD-PARTY.txt': 'licences',
  'icon.png': 'icon',
  'app.en.webmanifest': '{}',
  'app.ru.webmanifest': '{}',
  'assets/index-1.js': 'script',
  'assets/index-1.js.br': 'packed',
  'data/1/map.json': 'map',
  'data/1/core.en.json': 'core',
  'data/1/core.ru.json': 'core',
  'data/1/en/places/vale.json': 'vale',
  'data/1/ru/places/vale.json': 'vale',
  'en/index.html': '<a href="places/vale/">Vale</a> <a href="../ru/">Русский</a>',
  'en/places/vale/index.html': '<a href="../../">Start</a>',
  'ru/index.html': '<a href="../en/">English</a>',
}
const [en, ru] = [translatorOf('en'), translatorOf('ru')]
const asked = {
  t: en,
  title: 'Isles & names',
  others: [{ t: ru, title: 'Острова' }],
  paths: Object.keys(site),
  read: (path: string) => new TextEncoder().encode(site[path]),
}
const textOf = (files: ReadonlyMap<string, Uint8Array>, path: string) => new TextDecoder().decode(files.get(path))

test('a pack holds the pages of its language and what they need, and nothing for hosts or of other languages', () => {
  expect([...packOf(asked).keys()].sort()).toEqual(
    [
      'index.html',
      'imsmanifest.xml',
      'THIRD-PARTY.txt',
      'icon.png',
      'app.en.webmanifest',
      'assets/index-1.js',
      'data/1/map.json',
      'data/1/core.en.json',
      'data/1/en/places/vale.json',
      'en/index.html',
      'en/places/vale/index.html',
      'ru/index.html',
    ].sort(),
  )
})

test('every link leads to a file of the pack', () => {
  const files = packOf(asked)
  let links = 0
  for (const path of files.keys())
    for (const [, href = ''] of textOf(files, path).matchAll(/(?:<a [^>]*href|<resource [^>]*href|<file href)="([^"]*)"/g)) {
      links += 1
      expect(files.has(new URL(href, `http://pack/${path}`).pathname.slice(1)), `${href} on ${path}`).toBe(true)
    }
  expect(links).toBeGreaterThan(10)
})

test('where a page is in another language the pack says so in that, and where the site is if that is known', () => {
  const said = textOf(packOf({ ...asked, siteUrl: 'https://example.org/isles/' }), 'ru/index.html')
  expect(said).toContain(ru('packInOneLanguage', { language: 'английский' }))
  expect(said).toContain('href="https://example.org/isles/ru/"')
  expect(said).toContain('lang="ru"')
})

test('a learning platform finds a manifest of one asset with every file by its path', () => {
  const files = packOf(asked)
  const manifest = new DOMParser().parseFromString(textOf(files, 'imsmanifest.xml'), 'text/xml')
  expect(manifest.getElementsByTagName('schemaversion')[0]?.textContent).toBe('1.2')
  expect(manifest.getElementsByTagName('title')[0]?.textContent).toBe('Isles & names')
  const [resource] = manifest.getElementsByTagName('resource')
  expect(resource?.getAttribute('adlcp:scormtype')).toBe('asset')
  expect(resource?.getAttribute('href')).toBe('index.html')
  expect(manifest.getElementsByTagName('file').length).toBe(files.size - 1)
})

test('of the manifest ids are names of their own, what they point at is there, each file is listed once, and one resource can be opened', () => {
  const files = packOf(asked)
  const manifest = new DOMParser().parseFromString(textOf(files, 'imsmanifest.xml'), 'text/xml')
  const valuesOf = (name: string) => [...manifest.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? '')
  const ids = valuesOf('identifier')
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^[A-Za-z_][\w.-]*$/)
  for (const named of [...valuesOf('default'), ...valuesOf('identifierref')]) expect(ids).toContain(named)
  const listed = [...manifest.getElementsByTagName('file')].map((file) => decodeURI(file.getAttribute('href') ?? ''))
  expect(listed.sort()).toEqual([...files.keys()].filter((path) => path !== 'imsmanifest.xml').sort())
  const resources = [...manifest.getElementsByTagName('resource')]
  expect(resources.filter((resource) => resource.hasAttribute('href'))).toHaveLength(1)
  expect(listed).toContain(resources[0]?.getAttribute('href'))
  expect([...(manifest.documentElement?.children ?? [])].map(({ tagName }) => tagName)).toEqual(['metadata', 'organizations', 'resources'])
})
