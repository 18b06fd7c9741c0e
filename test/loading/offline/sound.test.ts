import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { sound } from '../../../src/loading/offline/sound'

const url = 'https://site.test/assets/a.js'
const integrity = `sha256-${createHash('sha256').update('run()').digest('base64')}`

async function served(content: string | null, known: string | undefined = integrity) {
  const plugin = sound((asked) => (asked === url ? known : undefined))
  const asked = { request: new Request(url), cacheName: 'app', event: new Event('fetch') as ExtendableEvent, state: {} }
  return plugin.cachedResponseWillBeUsed?.({ ...asked, ...(content !== null && { cachedResponse: new Response(content) }) })
}

test('what is kept is served while it is what was kept', async () => {
  expect(await (await served('run()'))?.text()).toBe('run()')
})

test('what has been damaged since, or is not there, is not', async () => {
  expect(await served('run(')).toBeNull()
  expect(await served(null)).toBeNull()
})

test('what cannot be read is not', async () => {
  const damaged = new Response(new ReadableStream({ start: (stream) => stream.error(new Error('the disk')) }))
  const plugin = sound(() => integrity)
  const asked = { request: new Request(url), cacheName: 'app', event: new Event('fetch') as ExtendableEvent, state: {} }
  expect(await plugin.cachedResponseWillBeUsed?.({ ...asked, cachedResponse: damaged })).toBeNull()
})
