import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { tmpdir } from 'node:os'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { otherDisputeSite } from '../browser/builtSite'
import { type Nginx, startNginx } from './nginx'

const copy = mkdtempSync(join(tmpdir(), 'mirror-'))
let nginx: Nginx

beforeAll(async () => {
  nginx = await startNginx(otherDisputeSite, '/sub/')
})

afterAll(async () => {
  await nginx.stop()
  rmSync(copy, { recursive: true, force: true })
})

test('a copy by wget has every page, and all that one presses on or that draws it is a file of the copy', {
  timeout: 120_000,
}, async () => {
  const ways = ['--mirror', '--convert-links', '--page-requisites', '--no-parent', '--no-host-directories', '--quiet']
  await promisify(execFile)('wget', [...ways, '--directory-prefix', copy, `${nginx.origin}/sub/`])
  const pagesIn = (folder: string) =>
    readdirSync(folder, { recursive: true })
      .map(String)
      .filter((path) => path.endsWith('index.html'))
  const copied = pagesIn(join(copy, 'sub')).filter((path) => path.includes('/'))
  // What a page before led to has a page of its own, which nothing leads to.
  expect(copied.length).toBeGreaterThan(pagesIn(otherDisputeSite).length * 0.9)
  for (const path of copied) {
    const page = join(copy, 'sub', path)
    const led = [...readFileSync(page, 'utf8').matchAll(/<(?:a|link|image)\b[^>]*? href="([^"]+)"/g)].map(([, to = '']) => to)
    const leads = led.filter((to) => !/^(?:#|mailto:|https:)/.test(to)).map((to) => decodeURIComponent(to.replace(/[?#].*/, '')))
    expect(leads.length, path).toBeGreaterThan(10)
    const isThere = (to: string) => existsSync(join(dirname(page), to)) && statSync(join(dirname(page), to)).isFile()
    expect(
      leads.filter((to) => !isThere(to)),
      path,
    ).toEqual([])
  }
})
