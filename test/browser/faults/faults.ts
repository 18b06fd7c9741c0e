import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page, Route } from '@playwright/test'

/** What can become of a file on its way. */
export interface Fault {
  readonly name: string
  /** Answers a request for the file, which the site has on the disk. */
  readonly answer: (route: Route, file: string) => Promise<void>
  /** The site has come out anew: asked for a page, it answers with one of another edition. */
  readonly renews?: true
}

const typeOf = (file: string) => (file.endsWith('.js') ? 'text/javascript' : file.endsWith('.css') ? 'text/css' : 'application/json')

export const faults: readonly Fault[] = [
  { name: 'is missing', answer: (route) => route.fulfill({ status: 404, contentType: 'text/plain', body: 'Not found' }) },
  { name: 'is lost with the line', answer: (route) => route.abort('connectionreset') },
  {
    name: 'arrives in half',
    answer(route, file) {
      const whole = readFileSync(file)
      return route.fulfill({ contentType: typeOf(file), body: whole.subarray(0, Math.floor(whole.length / 2)) })
    },
  },
  {
    name: 'is a page',
    answer: (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Log in</title><p>Log in first' }),
  },
  { name: 'is JSON of another shape', answer: (route) => route.fulfill({ contentType: 'application/json', body: '{"ok":true}' }) },
  { name: 'never comes', answer: async () => {} },
  {
    name: 'is of another edition',
    answer: (route, file) =>
      file.endsWith('.json')
        ? route.fulfill({ contentType: typeOf(file), body: readFileSync(file, 'utf8').replace(/data\/\w+\//, 'data/another/') })
        : route.fulfill({ status: 404, body: '' }),
    renews: true,
  },
]

/** Breaks one file of a site that lies in a folder. Returns how to mend it. */
export async function breakFile(page: Page, site: string, url: string, { answer, renews }: Fault): Promise<() => Promise<void>> {
  await page.route(url, (route) => answer(route, join(site, decodeURIComponent(new URL(url).pathname))))
  if (renews) {
    await page.route(
      ({ pathname }) => pathname.endsWith('/'),
      async (route) => {
        if (route.request().resourceType() !== 'fetch') return route.fallback()
        const { pathname } = new URL(route.request().url())
        const html = readFileSync(join(site, pathname, 'index.html'), 'utf8')
        await route.fulfill({ contentType: 'text/html', body: html.replace(/ data-data="[^"]*"/, ' data-data="data/another/"') })
      },
    )
  }
  return () => page.unrouteAll({ behavior: 'ignoreErrors' })
}
