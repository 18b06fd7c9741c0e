import { EventEmitter } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { HotPayload } from 'vite'
import { expect, test } from 'vitest'
import { siteData } from '../../../src/generator/site/siteData'
import { developmentPage, serveData } from '../../../src/generator/site/developmentData'

test('what keeps a dossier from compiling is shown over the page, also to one that connects later, until a file changes', async () => {
  const watcher = Object.assign(new EventEmitter(), { add: () => watcher })
  const channel = new EventEmitter()
  const sent: HotPayload[] = []
  let handle: RequestListener = () => undefined
  const server = {
    watcher,
    ws: { send: (payload: HotPayload) => void sent.push(payload), on: (name: string, listen: () => void) => void channel.on(name, listen) },
    middlewares: {
      use: (handler: RequestListener) => {
        handle = handler
      },
    },
    config: { logger: { error: () => undefined } },
  }
  // Only what is asked of Vite's server is made up.
  serveData(server as unknown as Parameters<typeof serveData>[0], '/dossier', () => {
    throw new Error('events.json · line 3\n  A comma is missing before this.')
  })
  const http = createServer((request, response) => handle(request, response))
  await new Promise<void>((listening) => http.listen(0, listening))
  try {
    const address = http.address()
    const port = typeof address === 'object' ? address?.port : undefined
    const response = await fetch(`http://localhost:${port}/data/dev/core.en.json`)
    expect(response.status).toBe(500)
    expect(await response.text()).toContain('A comma is missing')
    channel.emit('connection')
    expect(sent.map((payload) => (payload.type === 'error' ? payload.err.message : payload.type))).toEqual([
      expect.stringContaining('A comma is missing'),
      expect.stringContaining('A comma is missing'),
    ])
    watcher.emit('all', 'change', '/dossier/events.json')
    channel.emit('connection')
    expect(sent.at(-1)).toEqual({ type: 'full-reload' })
  } finally {
    http.close()
  }
})

test('the page of development has its scripts as they are, and its note', () => {
  const script = "/$/.test('$&')"
  const page = developmentPage('<html lang="en"><title></title><body></body>', siteData('test/fixtures/tiny-dispute', 2026), script)
  expect(page).toContain(`<script>${script}</script>`)
  expect(page).toContain('<div id="page-note"')
})
