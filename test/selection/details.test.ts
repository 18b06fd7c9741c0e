import { afterEach, expect, test, vi } from 'vitest'
import { detailStore } from '../../src/selection/details'

const answer = (body: string, status = 200) => new Response(body, { status })
const serve = (...answers: readonly (() => Response | Promise<Response>)[]) => {
  const left = [...answers]
  const fetched = vi.fn(async (_url: string) => {
    const next = left.shift()
    if (!next) throw new Error('asked too often')
    return next()
  })
  vi.stubGlobal('window', {})
  vi.stubGlobal('fetch', fetched)
  return fetched
}

afterEach(() => vi.unstubAllGlobals())

test('a file is asked for once, and again only after a failure', async () => {
  const fetched = serve(
    () => answer('', 503),
    () => answer('{"file":"data/places/tamm.json","value":7}'),
  )
  const store = detailStore((key) => `https://site.test/data/${key}.json`)
  const settled = () => vi.waitFor(() => expect(store.peek('places/tamm').state).not.toBe('loading'))
  store.load('places/tamm')
  store.load('places/tamm')
  await settled()
  expect(store.peek('places/tamm')).toMatchObject({ state: 'failed' })
  store.load('places/tamm')
  await settled()
  store.load('places/tamm')
  expect(store.peek('places/tamm')).toEqual({ state: 'ready', value: 7 })
  expect(fetched.mock.calls.map(([url]) => url)).toEqual([
    'https://site.test/data/places/tamm.json',
    'https://site.test/data/places/tamm.json',
  ])
})

test('what the page brought along is there at once and is not fetched', () => {
  const fetched = serve()
  const store = detailStore((key) => key, { events: [1] })
  store.load('events')
  expect(store.peek('events')).toEqual({ state: 'ready', value: [1] })
  expect(fetched).not.toHaveBeenCalled()
})
