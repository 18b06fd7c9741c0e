import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Route } from '@playwright/test'

/** What can become of a file on its way. */
export interface Fault {
  readonly name: string
  /** Answers a request for the file, whose content the site has on the disk. */
  readonly answer: (route: Route, file: string) => Promise<void>
  /** Nothing comes at all: it is the page's clock that has to notice. */
  readonly hangs?: true
  /** The site has come out anew meanwhile. */
  readonly renews?: true
}

const typeOf = (file: string) => (file.endsWith('.js') ? 'text/javascript' : file.endsWith('.css') ? 'text/css' : 'application/json')

export const faults: readonly Fault[] = [
  { name: 'is missing', answer: (route) => route.fulfill({ status: 404, contentType: 'text/plain', body: 'Not found' }) },
  { name: 'is cut by a reset', answer: (route) => route.abort('connectionreset') },
  {
    name: 'arrives in half',
    answer: (route, file) => {
      const whole = readFileSync(file)
      return route.fulfill({ contentType: typeOf(file), body: whole.subarray(0, Math.floor(whole.length / 2)) })
    },
  },
  {
    name: 'is a page',
    answer: (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Log in</title><p>Log in first' }),
  },
  { name: 'is JSON of another shape', answer: (route) => route.fulfill({ contentType: 'application/json', body: '{"ok":true}' }) },
  { name: 'never comes', answer: () => new Promise(() => {}), hangs: true },
  { name: 'is gone with its edition', answer: (route) => route.fulfill({ status: 404, body: '' }), renews: true },
  {
    name: 'is of another edition',
    answer: (route, file) =>
      route.fulfill({ contentType: typeOf(file), body: readFileSync(file, 'utf8').replace(/data\/\w+\//, 'data/anotherone/') }),
    renews: true,
  },
]

/** Where a file of the site lies on the disk. */
export function onDisk(site: string, url: string): string {
  return join(site, decodeURIComponent(new URL(url).pathname))
}
