import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keeper } from '../../../src/loading/offline/keeper'
import { type KeptPack, type KeptSite, packPath, sharedPack } from '../../../src/loading/offline/keptSite'
import { markedFile } from '../../../src/loading/markedFile'
import { memoryCaches } from './memoryCaches'

const scope = 'https://site.test/below/'
const siteOf = (edition: string): KeptSite => ({
  edition,
  pages: `data/${edition}/ a.js`,
  data: `data/${edition}/`,
  files: [],
  languages: { en: 300, ja: 400 },
  shared: 1000,
})
const site = siteOf('1')
const keep = (...languages: string[]) => ({ ask: 'keep', languages, edition: site.pages }) as const

const packs: Readonly<Record<string, KeptPack>> = {
  [sharedPack]: { files: { 'map.json': { zoom: 4 } } },
  en: { files: { 'core.en.json': { title: 'Isles' } }, shell: '<html lang="en" data-root="{root}">', more: ['assets/latin.woff2'] },
  ja: { files: { 'core.ja.json': { title: '島' } }, shell: '<html lang="ja" data-root="{root}">' },
}

/** What the host has: packs of every edition that is asked for, and fonts. */
function host(change: (path: string, text: string) => string | null = (_, text) => text) {
  const asked = vi.fn(async (input: RequestInfo | URL) => {
    const path = (input instanceof Request ? input.url : String(input)).slice(scope.length)
    const name = /kept\/(\w+)\.json$/.exec(path)?.[1] ?? ''
    const text = change(path, packs[name] ? markedFile('', path, JSON.stringify(packs[name])) : 'font')
    if (text === null) throw new TypeError('no line')
    return new Response(text)
  })
  vi.stubGlobal('fetch', asked)
  return asked
}

beforeEach(() => void host())
afterEach(() => vi.unstubAllGlobals())

test('a language is kept with what all share: each data file bears its own mark, and the shell knows the root', async () => {
  const { storage } = memoryCaches()
  const kept = keeper(site, scope, storage)
  expect(await kept.answer(keep('en'))).toEqual({ pages: site.pages, languages: ['en'], trouble: null, all: 1700, now: 1300 })
  const core = await kept.file(new Request(`${scope}data/1/core.en.json`))
  expect(await core?.text()).toBe(markedFile('data/1/', 'core.en.json', '{"title":"Isles"}'))
  expect(await kept.file(new Request(`${scope}assets/latin.woff2`))).not.toBeNull()
  expect(await (await kept.shell('en/places/tamm/'))?.text()).toBe('<html lang="en" data-root="/below/">')
  expect(await kept.shell('ja/places/tamm/')).toBeNull()
  expect(await kept.shell('')).toBeNull()
})

test('what is asked for past all caches is asked of the host', async () => {
  const kept = keeper(site, scope, memoryCaches().storage)
  await kept.answer(keep('en'))
  expect(await kept.file(new Request(`${scope}data/1/core.en.json`, { cache: 'reload' }))).toBeNull()
})

test('two pages that ask at once, and a page that asks again, ask the host once', async () => {
  const asked = host()
  const kept = keeper(site, scope, memoryCaches().storage)
  await Promise.all([kept.answer(keep('ja')), kept.answer(keep('ja'))])
  await kept.answer(keep('ja'))
  expect(asked.mock.calls.map(([url]) => String(url))).toEqual([scope + packPath(site.data, sharedPack), scope + packPath(site.data, 'ja')])
})

test.each([
  ['is lost with the line', () => null, 'network'],
  ['comes in half', (_: string, text: string) => text.slice(0, 40), 'network'],
  ['is a page', () => '<!doctype html>Log in', 'network'],
] as const)('a pack that %s leaves nothing behind, and is had the next time', async (_, change, trouble) => {
  host((path, text) => (path.endsWith('kept/en.json') ? change(path, text) : text))
  const { storage, contents } = memoryCaches()
  const kept = keeper(site, scope, storage)
  expect(await kept.answer(keep('en'))).toMatchObject({ languages: [], trouble })
  expect(Object.keys(contents()).filter((name) => name.endsWith(' en'))).toEqual([])
  expect(await kept.shell('en/')).toBeNull()
  host()
  expect(await kept.answer(keep('en'))).toMatchObject({ languages: ['en'], trouble: null })
})

test('a full disk is said, and what was there stays', async () => {
  const { storage, limit, contents } = memoryCaches()
  const kept = keeper(site, scope, storage)
  await kept.answer(keep('en'))
  const before = contents()
  limit(Object.values(before).flat().length + 1)
  expect(await kept.answer(keep('ja'))).toMatchObject({ languages: ['en'], trouble: 'room' })
  expect(contents()).toEqual(before)
})

test('a language whose keeping was cut off in the middle does not count as kept, and is made whole the next time', async () => {
  const { storage } = memoryCaches()
  const cache = await storage.open(`${scope} 1 en`)
  await cache.put(`${scope}kept/shell`, new Response('half'))
  const kept = keeper(site, scope, storage)
  expect(await kept.shell('en/')).toBeNull()
  expect(await kept.answer(keep('en'))).toMatchObject({ languages: ['en'] })
  expect(await (await kept.shell('en/'))?.text()).toContain('lang="en"')
})

test('the next edition keeps the languages that were kept, whole, and leaves those of the one before until they are dropped', async () => {
  const { storage, contents } = memoryCaches()
  await keeper(site, scope, storage).answer(keep('ja'))
  await (await storage.open('https://site.test/other/ 1 app')).put('https://site.test/other/a.js', new Response(''))
  const next = keeper(siteOf('2'), scope, storage)
  await next.renew()
  expect((await next.answer({ ask: 'what-is-kept' })).languages).toEqual(['ja'])
  const former = new Request(`${scope}data/1/core.ja.json`)
  expect(await next.file(former)).not.toBeNull()
  await next.dropFormer()
  expect(await next.file(former)).toBeNull()
  expect(Object.keys(contents()).sort()).toEqual([`${scope} 2 ja`, `${scope} 2 ${sharedPack}`, 'https://site.test/other/ 1 app'].sort())
})

test('where the next edition cannot be had it is not installed, and the one before is as it was', async () => {
  const { storage } = memoryCaches()
  const now = keeper(site, scope, storage)
  await now.answer(keep('en'))
  host(() => null)
  await expect(keeper(siteOf('2'), scope, storage).renew()).rejects.toThrow()
  expect(await now.shell('en/')).not.toBeNull()
})

test('languages that are no longer wanted go', async () => {
  const kept = keeper(site, scope, memoryCaches().storage)
  await kept.answer(keep('en', 'ja'))
  expect(await kept.answer({ ...keep('en'), ask: 'keep-only' })).toMatchObject({ languages: ['en'], now: 1300 })
})

test('a page in a language that is not kept has its like in one that is', async () => {
  const kept = keeper(site, scope, memoryCaches().storage)
  expect(await kept.elsewhere('ja/places/tamm/')).toBeNull()
  await kept.answer(keep('en'))
  expect(await kept.elsewhere('ja/places/tamm/')).toBe(`${scope}en/places/tamm/`)
  expect(await kept.elsewhere('')).toBe(`${scope}en/`)
  expect(await kept.elsewhere('en/places/')).toBeNull()
})

test('a storage that is broken is as one that is empty', async () => {
  const { storage, breakDown } = memoryCaches()
  const kept = keeper(site, scope, storage)
  await kept.answer(keep('en'))
  breakDown()
  expect(await kept.file(new Request(`${scope}data/1/core.en.json`))).toBeNull()
  expect(await kept.shell('en/')).toBeNull()
  expect(await kept.elsewhere('ja/')).toBeNull()
})
