import { afterEach, expect, test, vi } from 'vitest'
import { askAhead } from '../../src/loading/askedAhead'
import { markedFile } from '../../src/loading/markedFile'
import { patience } from '../../src/loading/edition'
import { fetchFile } from '../../src/loading/fetchFile'
import { inTime } from '../../src/loading/inTime'

const url = 'https://site.test/below/data/1/en/events.json'
const file = (folder: string, path: string) => markedFile(folder, path, '{"a":1}')
const own = file('data/1/', 'en/events.json')

/** The data file is answered so; the page of the site is there, of the edition given. */
function serve(answer: () => Response | Promise<Response>, edition = 'data/1/') {
  vi.stubGlobal('window', { location: { href: 'https://site.test/below/en/' } })
  vi.stubGlobal('document', { documentElement: { dataset: { data: 'data/1/', entry: 'i.js' } } })
  vi.stubGlobal('fetch', async (asked: string) =>
    asked === url ? answer() : new Response(`<html data-data="${edition}" data-entry="i.js">`),
  )
}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

test('a file that bears its own mark is what the build wrote', async () => {
  serve(() => new Response(own))
  expect(await fetchFile(url)).toEqual({ state: 'ready', value: { a: 1 } })
})

test.each([
  ['no answer', () => Promise.reject(new TypeError('offline')), 'network'],
  ['an answer that is no success', () => new Response('gone', { status: 404 }), 'network'],
  ['a file cut off', () => new Response(own.slice(0, 30)), 'damaged'],
  ['a page in its place', () => new Response('<!doctype html><p>Log in first'), 'damaged'],
  ['nothing', () => new Response('null'), 'damaged'],
  ['JSON of another shape', () => new Response('{"ok":true}'), 'damaged'],
  ['another file of the site', () => new Response(file('data/1/', 'en/places.json')), 'damaged'],
  ['the same file of another edition', () => new Response(file('data/2/', 'en/events.json')), 'damaged'],
] as const)('%s is a failure, not an exception', async (_, answer, reason) => {
  serve(answer)
  expect(await fetchFile(url)).toEqual({ state: 'failed', reason })
})

test.each([
  ['missing', () => new Response('', { status: 404 })],
  ['of another edition', () => new Response(file('data/2/', 'en/events.json'))],
])('a file that is %s once the site has come out anew is outdated', async (_, answer) => {
  serve(answer, 'data/2/')
  expect(await fetchFile(url)).toEqual({ state: 'failed', reason: 'outdated' })
})

test('a file is waited for as long as more of it comes, and no longer', async () => {
  vi.useFakeTimers()
  let send = (_: string | null) => {}
  const slow = () =>
    new Response(
      new ReadableStream<Uint8Array>({
        start(stream) {
          send = (text) => (text === null ? stream.close() : stream.enqueue(new TextEncoder().encode(text)))
        },
      }),
    )
  serve(slow)
  const arriving = fetchFile(url)
  for (const part of own.match(/.{1,9}/g) ?? []) {
    await vi.advanceTimersByTimeAsync(patience - 1000)
    send(part)
  }
  send(null)
  expect(await arriving).toMatchObject({ state: 'ready' })

  vi.stubGlobal(
    'fetch',
    (_: string, { signal }: { signal: AbortSignal }) =>
      new Promise((_done, fail) => signal.addEventListener('abort', () => fail(signal.reason))),
  )
  const waiting = fetchFile(url)
  await vi.advanceTimersByTimeAsync(patience)
  expect(await waiting).toEqual({ state: 'failed', reason: 'network' })
})

test('a file that was asked for ahead is not asked for again, but where it does not come in time it is given up', async () => {
  vi.useFakeTimers()
  const answering = vi.fn(() => new Response(own))
  serve(answering)
  askAhead([url])
  expect(await fetchFile(url)).toMatchObject({ state: 'ready' })
  expect(answering).toHaveBeenCalledTimes(1)
  expect(await fetchFile(url)).toMatchObject({ state: 'ready' })
  expect(answering).toHaveBeenCalledTimes(2)

  vi.stubGlobal(
    'fetch',
    (_: string, { signal }: { signal: AbortSignal }) =>
      new Promise((_done, fail) => signal.addEventListener('abort', () => fail(signal.reason))),
  )
  askAhead([url])
  const waiting = fetchFile(url)
  await vi.advanceTimersByTimeAsync(patience)
  expect(await waiting).toEqual({ state: 'failed', reason: 'network' })
})

test('what does not come in time is a failure, what comes is not', async () => {
  vi.useFakeTimers()
  const never = inTime(new Promise(() => {}))
  const said = expect(never).rejects.toThrow('in time')
  await vi.advanceTimersByTimeAsync(patience)
  await said
  expect(await inTime(Promise.resolve(7))).toBe(7)
})
