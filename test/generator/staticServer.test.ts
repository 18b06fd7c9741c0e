import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { staticServer } from '../../src/generator/staticServer'

const folder = mkdtempSync(join(tmpdir(), 'static-'))
const root = join(folder, 'dist')
const servers: Server[] = []
let plain = ''
let based = ''

function portOf(server: Server) {
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('the server has no port')
  return `http://localhost:${address.port}`
}

async function started(server: Server) {
  await new Promise<void>((ready) => server.listen(0, ready))
  servers.push(server)
  return portOf(server)
}

/** Asks with the path as it stands; `fetch` would tidy it first. */
function raw(origin: string, path: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; location: string | undefined; encoding: string | undefined; body: string }>((done, fail) => {
    const asked = request(`${origin}/`, { path, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          location: response.headers.location,
          encoding: response.headers['content-encoding'],
          body: Buffer.concat(parts).toString(),
        }),
      )
    })
    asked.on('error', fail)
    asked.end()
  })
}

beforeAll(async () => {
  mkdirSync(join(root, 'en/places'), { recursive: true })
  writeFileSync(join(root, 'index.html'), 'choice')
  writeFileSync(join(root, 'en/index.html'), 'start')
  writeFileSync(join(root, '404.html'), 'not found')
  writeFileSync(join(root, 'app.js'), 'script')
  writeFileSync(join(root, 'big.bin'), Buffer.alloc(20_000_000))
  writeFileSync(join(root, 'app.js.br'), brotliCompressSync('script'))
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  plain = await started(staticServer({ root }))
  based = await started(staticServer({ root, base: '/some/where/' }))
})

afterAll(() => {
  for (const server of servers) server.close()
  rmSync(folder, { recursive: true })
})

test('a folder answers with its page', async () => {
  expect(await raw(plain, '/en/?at=1956')).toMatchObject({ status: 200, body: 'start' })
})

test('a folder without its slash redirects to it and keeps the query', async () => {
  expect(await raw(plain, '/en?at=1956&view=alda')).toMatchObject({ status: 301, location: '/en/?at=1956&view=alda' })
})

test('an unknown path answers the 404 page with status 404 at any depth', async () => {
  for (const path of ['/atlantis', '/en/places/atlantis/', '/a/b/c/d/e/', '/en/places/', '/app.js/', '/%E0%A4%A'])
    expect(await raw(plain, path)).toMatchObject({ status: 404, body: 'not found' })
})

test('no path leads out of the site', async () => {
  for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/en/..%2f..%2fsecret.txt', '/%00'])
    expect((await raw(plain, path)).body).not.toBe('secret')
})

test('doubled slashes redirect to single ones, on this host, and keep the query', async () => {
  expect(await raw(plain, '//en')).toMatchObject({ status: 301, location: '/en' })
  expect(await raw(plain, '//en/?at=a//b')).toMatchObject({ status: 301, location: '/en/?at=a//b' })
  expect(await raw(based, '/some//where///en/')).toMatchObject({ status: 301, location: '/some/where/en/' })
})

test('a file is closed when the one who asked for it goes away', async () => {
  const open = () => readdirSync('/dev/fd').length
  const before = open()
  const goAway = () =>
    new Promise<void>((gone) => {
      const asked = request(`${plain}/big.bin`, (response) => response.once('data', () => asked.destroy()))
      asked.on('error', () => undefined)
      asked.once('close', gone)
      asked.end()
    })
  await Promise.all(Array.from({ length: 40 }, goAway))
  await expect.poll(open).toBeLessThan(before + 10)
})

test('below a base path the site answers there and nowhere else', async () => {
  expect(await raw(based, '/some/where/en/')).toMatchObject({ status: 200, body: 'start' })
  expect(await raw(based, '/some/where/en')).toMatchObject({ status: 301, location: '/some/where/en/' })
  expect(await raw(based, '/some/where')).toMatchObject({ status: 301, location: '/some/where/' })
  expect(await raw(based, '/some/where/x/y/')).toMatchObject({ status: 404, body: 'not found' })
  expect(await raw(based, '/en/')).toMatchObject({ status: 404, body: 'Not part of this site' })
})

test('the precompressed copy goes only to those who accept it', async () => {
  expect(await raw(plain, '/app.js', { 'accept-encoding': 'gzip, br' })).toMatchObject({ status: 200, encoding: 'br' })
  expect(await raw(plain, '/app.js')).toMatchObject({ status: 200, encoding: undefined, body: 'script' })
})
