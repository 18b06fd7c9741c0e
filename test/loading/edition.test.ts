import { afterEach, expect, test, vi } from 'vitest'
import { lookAtSite, startAfresh } from '../../src/loading/edition'

const page = (data: string, entry: string) =>
  `<!doctype html><html lang="en" data-data="${data}" data-entry="${entry}"><head></head></html>`

/** A page of one edition, deep in the site, and how often it was loaded anew. */
function pageOpen(answer: () => Promise<Response>) {
  const reload = vi.fn()
  const asked = vi.fn(answer)
  vi.stubGlobal('window', { location: { href: 'https://site.test/en/places/tamm/?at=1920', reload } })
  vi.stubGlobal('document', { documentElement: { dataset: { data: 'data/1/', entry: 'index-1.js' } } })
  vi.stubGlobal('fetch', asked)
  return { reload, asked }
}

afterEach(() => vi.unstubAllGlobals())

test.each([
  ['the same', 200, page('data/1/', 'index-1.js'), 'same'],
  ['the same where it is not found', 404, page('data/1/', 'index-1.js'), 'same'],
  ['of other data', 200, page('data/2/', 'index-1.js'), 'newer'],
  ['of another script', 200, page('data/1/', 'index-2.js'), 'newer'],
  ['not of the site', 503, '<!doctype html><h1>Service unavailable</h1>', 'silent'],
] as const)('a page that is %s', async (_, status, html, site) => {
  const { reload } = pageOpen(async () => new Response(html, { status }))
  expect(await lookAtSite()).toBe(site)
  await startAfresh()
  expect(reload).toHaveBeenCalledTimes(site === 'silent' ? 0 : 1)
})

test('a site that cannot be reached is silent, and the page stays', async () => {
  const { reload, asked } = pageOpen(() => Promise.reject(new TypeError('offline')))
  await startAfresh()
  expect(reload).not.toHaveBeenCalled()
  expect(asked).toHaveBeenCalledTimes(1)
})

test('who asks while the site is being asked shares the answer', async () => {
  const { asked } = pageOpen(async () => new Response(page('data/2/', 'index-1.js')))
  expect(await Promise.all([lookAtSite(), lookAtSite(), lookAtSite()])).toEqual(['newer', 'newer', 'newer'])
  expect(asked).toHaveBeenCalledTimes(1)
})
