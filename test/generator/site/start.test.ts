// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

/** No module of the site imports it: it stands in pages. */
const script = '../../../src/generator/site/early/start'

/** A page whose head has been read, of which nothing has been drawn yet. */
async function open(dataset: Readonly<Record<string, string>>) {
  const frames: FrameRequestCallback[] = []
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame))
  vi.stubGlobal('location', { href: 'https://site.test/en/', protocol: 'https:' })
  const fetching = vi.fn(() => Promise.reject(new TypeError('no line')))
  vi.stubGlobal('fetch', fetching)
  document.documentElement.innerHTML = '<head></head><body></body>'
  document.documentElement.lang = 'en'
  for (const key of Object.keys(document.documentElement.dataset)) delete document.documentElement.dataset[key]
  Object.assign(document.documentElement.dataset, { root: '/', ...dataset })
  const still = vi.fn()
  window.addEventListener('page-still', still)
  vi.resetModules()
  await import(script)
  return {
    still,
    read: () => window.dispatchEvent(new Event('DOMContentLoaded')),
    draw: () => {
      for (const frame of frames.splice(0)) frame(0)
    },
    asked: () => [...document.head.querySelectorAll('link')].map((link) => `${link.rel} ${new URL(link.href).pathname}`),
    fetched: () => fetching.mock.calls.map(([url]: unknown[]) => url),
  }
}

const built = { entry: 'index-1.js', modules: 'map-1.js', data: 'data/1/', ahead: 'core.en.json base.json' }

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

test('what runs a page is asked for once the page itself has been read, what that runs on once it is seen', async () => {
  const { asked, fetched, read, draw } = await open(built)
  expect([asked(), fetched()]).toEqual([[], []])
  read()
  expect(asked()).toEqual(['modulepreload /assets/index-1.js', 'modulepreload /assets/map-1.js'])
  expect(fetched()).toEqual([])
  draw()
  await vi.advanceTimersByTimeAsync(10)
  await vi.waitFor(() => expect(fetched()).toEqual(['https://site.test/data/1/core.en.json', 'https://site.test/data/1/base.json']))
})

test('a browser that is too old for the script is spared what that runs on', async () => {
  const { fetched, still, read, draw } = await open({ ...built, old: '' })
  read()
  draw()
  await vi.advanceTimersByTimeAsync(10)
  await vi.waitFor(() => expect(still).toHaveBeenCalledTimes(1))
  expect(fetched()).toEqual([])
})

test('it runs after the first frame; where it cannot, the page is told that it stands still', async () => {
  const { still, read, draw } = await open(built)
  read()
  await vi.advanceTimersByTimeAsync(1000)
  expect(still).not.toHaveBeenCalled()
  draw()
  await vi.advanceTimersByTimeAsync(10)
  // There is no such site.
  await vi.waitFor(() => expect(still).toHaveBeenCalledTimes(1))
})

test('a page that is not drawn, as in a hidden tab, does not wait for a frame, and runs once', async () => {
  const { still, read, draw } = await open(built)
  read()
  await vi.advanceTimersByTimeAsync(2000)
  draw()
  await vi.advanceTimersByTimeAsync(10)
  await vi.waitFor(() => expect(still).toHaveBeenCalledTimes(1))
})

test('a page that no script brings alive asks for nothing', async () => {
  const { asked, fetched, read, draw } = await open({})
  read()
  draw()
  await vi.advanceTimersByTimeAsync(2000)
  expect([asked(), fetched()]).toEqual([[], []])
})
