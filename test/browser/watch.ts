import type { BrowserContext } from '@playwright/test'

/** What a page did that none of our pages may do. */
export interface Watch {
  /** From here on a complaint that matches is expected: a test that breaks something on purpose says what it will hear. */
  readonly allow: (pattern: RegExp) => void
  /** The complaints so far that were not expected. */
  readonly complaints: () => readonly string[]
}

/** What Playwright itself says where a test lets no worker be. */
const workerBlocked = 'Service Worker registration blocked by Playwright'

/** Hears console errors and warnings, uncaught exceptions, requests to another origin and cookies, of all pages of a context. */
export function watchOver(context: BrowserContext, origin: string): Watch {
  const heard: string[] = []
  const allowed: RegExp[] = []
  context.on('console', (message) => {
    if (message.text() === workerBlocked) return
    if (message.type() === 'error' || message.type() === 'warning')
      heard.push(`console ${message.type()}: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => heard.push(`uncaught: ${error.error().stack ?? error.error().message}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (url.origin !== origin && url.protocol.startsWith('http')) heard.push(`request to another origin: ${request.url()}`)
  })
  return {
    allow: (pattern) => void allowed.push(pattern),
    complaints: () => heard.filter((complaint) => !allowed.some((pattern) => pattern.test(complaint))),
  }
}
