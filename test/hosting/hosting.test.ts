import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { precompress } from '../../src/generator/site/precompress'
import { builtPage, otherDisputeSite } from '../browser/builtSite'
import { hasBrotli, type Nginx, startNginx } from './nginx'

const site = mkdtempSync(join(tmpdir(), 'site-'))

beforeAll(() => {
  cpSync(otherDisputeSite, site, { recursive: true })
  precompress(site)
  // Packing a whole site takes both cores for seconds, and the browser tests have them too.
}, 120_000)

afterAll(() => rmSync(site, { recursive: true, force: true }))

describe.each(['/', '/sub/'] as const)('under nginx at %s', (base) => {
  let nginx: Nginx
  beforeAll(async () => {
    nginx = await startNginx(site, base)
  })
  afterAll(() => nginx.stop())

  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(nginx.origin + base + path, { redirect: 'manual', headers: { 'accept-encoding': 'identity', ...headers } })

  test('each page answers at its address, and is asked for anew each time', async () => {
    for (const path of [
      '',
      'en/',
      'he/',
      'en/places/tamm/',
      'en/events/',
      'en/report/',
      'en/sources/',
      'en/positions/borea/',
      'en/search/',
    ]) {
      const answer = await ask(path)
      expect([answer.status, answer.headers.get('cache-control')], path).toEqual([200, 'no-cache'])
      expect(await answer.text(), path).toBe(builtPage(path, site))
    }
  })

  test('a folder without its slash and a doubled slash redirect on this host, with the query', async () => {
    const locationOf = async (path: string) => {
      const { status, headers } = await ask(path)
      return [status, headers.get('location')]
    }
    expect(await locationOf('en/places/tamm?at=1956')).toEqual([301, `${base}en/places/tamm/?at=1956`])
    expect(await locationOf('en//places///tamm/?at=1956')).toEqual([301, `${base}en/places/tamm/?at=1956`])
    const { status, headers } = await fetch(`${nginx.origin}/${base}en/`, { redirect: 'manual' })
    expect([status, headers.get('location')]).toEqual([301, `${base}en/`])
  })

  test('what is unknown answers with the page that says so, and its status', async () => {
    for (const path of ['atlantis', 'en/places/atlantis/', 'a/b/c/d/']) {
      const answer = await ask(path)
      expect(answer.status, path).toBe(404)
      expect(await answer.text(), path).toContain('data-not-found')
    }
  })

  test('files whose names change with them are kept for good, and may be loaded by a frame without an origin', async () => {
    const folder = readdirSync(join(site, 'data'))[0]
    for (const path of [
      `data/${folder}/core.en.json`,
      `assets/${readdirSync(join(site, 'assets')).find((name) => name.endsWith('.js'))}`,
    ]) {
      const { status, headers } = await ask(path)
      expect(status, path).toBe(200)
      expect(headers.get('cache-control'), path).toContain('immutable')
      expect(headers.get('access-control-allow-origin'), path).toBe('*')
      expect(headers.get('x-content-type-options'), path).toBe('nosniff')
    }
  })

  test('the worker is asked for anew each time, as the manifest is, each by its type; and what the worker keeps is there', async () => {
    const worker = await ask('worker.js')
    expect([worker.status, worker.headers.get('cache-control')]).toEqual([200, 'no-cache'])
    expect(worker.headers.get('content-type')).toContain('javascript')
    const manifest = await ask('app.en.webmanifest')
    expect([manifest.headers.get('content-type'), manifest.headers.get('cache-control')]).toEqual(['application/manifest+json', 'no-cache'])
    const { data, files } = JSON.parse(/^self\.keptSite=(.*);$/m.exec(await worker.text())?.[1] ?? '')
    for (const path of [`${data}kept/en.json`, `${data}kept/shared.json`, ...files.map(({ url }: { url: string }) => url)])
      expect((await ask(path)).status, path).toBe(200)
  })

  test('the script that pages of others load may be loaded by all of them, and is asked for anew', async () => {
    const { status, headers } = await ask('embed.js')
    expect([
      status,
      headers.get('access-control-allow-origin'),
      headers.get('cross-origin-resource-policy'),
      headers.get('cache-control'),
    ]).toEqual([200, '*', 'cross-origin', 'no-cache'])
  })

  test.runIf(hasBrotli)('copies packed beforehand are sent to those who accept them', async () => {
    const answer = await ask('en/', { 'accept-encoding': 'br' })
    expect(answer.headers.get('content-encoding')).toBe('br')
    expect(await answer.text()).toBe(builtPage('en/', site))
    expect((await ask('en/')).headers.get('content-encoding')).toBeNull()
  })
})
