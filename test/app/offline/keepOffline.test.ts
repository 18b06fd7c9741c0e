// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepOffline } from '../../../src/app/offline/keepOffline'
import { translatorOf } from '../../i18n/translators'

const t = translatorOf('en')

/** A browser with workers, and what the site says of its edition when it is asked. */
function browser({ hadWorker = false, refuses = false, edition = 'data/1/', pages = 'data/1/ a.js' } = {}) {
  const posted = vi.fn()
  const update = vi.fn(async () => {})
  const workers = Object.assign(new EventTarget(), {
    controller: hadWorker ? {} : null,
    ready: Promise.resolve(),
    async getRegistration() {
      const postMessage = (asked: unknown, [port]: readonly MessagePort[]) => {
        posted(asked)
        port?.postMessage({ pages })
      }
      return { active: { postMessage } }
    },
    register: vi.fn(async () => {
      if (refuses) throw new DOMException('private window', 'SecurityError')
      return { update }
    }),
  })
  vi.stubGlobal('navigator', { serviceWorker: workers })
  vi.stubGlobal('fetch', async () => new Response(`<html data-data="${edition}" data-entry="a.js">`))
  const page = document.getElementById('app')
  if (!page) throw new Error('no page')
  return { workers, posted, update, keep: () => keepOffline('/below/', page, t) }
}

const notes = () => [...document.querySelectorAll('#new-edition')]

beforeEach(() => {
  Object.assign(document.documentElement.dataset, { data: 'data/1/', entry: 'a.js' })
  document.body.innerHTML = '<div id="app"></div>'
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

test('the worker of the site is let in below its root, and asked to keep the language of the page', async () => {
  const { workers, posted, keep } = browser()
  await keep()
  expect(workers.register).toHaveBeenCalledWith('/below/worker.js', { scope: '/below/' })
  expect(posted).toHaveBeenCalledWith({ ask: 'keep', languages: ['en'], edition: 'data/1/ a.js' })
})

test('where trusted types are asked for, one policy lets the address of the worker through and no other', async () => {
  const createPolicy = vi.fn((_name: string, rules: { createScriptURL: (url: string) => string }) => rules)
  vi.stubGlobal('trustedTypes', { createPolicy })
  const { workers, keep } = browser()
  await keep()
  expect(createPolicy).toHaveBeenCalledExactlyOnceWith('worker', expect.anything())
  expect(workers.register).toHaveBeenCalled()
  const rules = createPolicy.mock.calls[0]?.[1]
  expect(() => rules?.createScriptURL('https://elsewhere.test/worker.js')).toThrow(TypeError)
})

test('a page that was not built, as while developing, has no worker to ask for', async () => {
  const { workers, keep } = browser()
  delete document.documentElement.dataset.entry
  await keep()
  expect(workers.register).not.toHaveBeenCalled()
})

test('in a frame, without workers, and where the browser refuses, nothing happens', async () => {
  const framed = browser()
  vi.stubGlobal('top', {})
  await framed.keep()
  expect(framed.workers.register).not.toHaveBeenCalled()
  vi.unstubAllGlobals()
  const refusing = browser({ refuses: true })
  await refusing.keep()
  expect(refusing.posted).not.toHaveBeenCalled()
  vi.stubGlobal('navigator', {})
  await refusing.keep()
})

test('a newer edition is said once, and one press loads it; the first worker of a page, and one of its own edition, are none', async () => {
  const first = browser({ edition: 'data/2/' })
  await first.keep()
  first.workers.dispatchEvent(new Event('controllerchange'))
  await new Promise((done) => setTimeout(done))
  expect(notes()).toEqual([])
  // The second that comes to the same page is newer.
  first.workers.dispatchEvent(new Event('controllerchange'))
  await vi.waitFor(() => expect(notes()).toHaveLength(1))
  notes()[0]?.remove()
  const same = browser({ hadWorker: true })
  await same.keep()
  same.workers.dispatchEvent(new Event('controllerchange'))
  await new Promise((done) => setTimeout(done))
  expect(notes()).toEqual([])
  const { workers, keep } = browser({ hadWorker: true, edition: 'data/2/' })
  await keep()
  const reload = vi.fn()
  vi.stubGlobal('location', { ...window.location, href: 'https://site.test/below/en/', reload })
  for (const _ of [1, 2]) workers.dispatchEvent(new Event('controllerchange'))
  await vi.waitFor(() => expect(notes()).toHaveLength(1))
  await new Promise((done) => setTimeout(done))
  expect(notes()).toHaveLength(1)
  expect(notes()[0]?.textContent).toContain(t('errorOutdated'))
  document.querySelector<HTMLElement>('#new-edition button')?.click()
  expect(reload).toHaveBeenCalledOnce()
})

test('a newer worker that took over before the page could hear of it is heard of by its answer', async () => {
  await browser({ hadWorker: true, edition: 'data/2/', pages: 'data/2/ a.js' }).keep()
  expect(notes()).toHaveLength(1)
  notes()[0]?.remove()
  // The worker of the edition before, which a page of the host has overtaken, is none.
  await browser({ hadWorker: true, pages: 'data/0/ a.js' }).keep()
  expect(notes()).toEqual([])
})

test('a page that one comes back to after an hour looks for a newer edition, and not before', async () => {
  vi.useFakeTimers()
  const { update, keep } = browser()
  await keep()
  const comeBack = () => document.dispatchEvent(new Event('visibilitychange'))
  comeBack()
  expect(update).not.toHaveBeenCalled()
  vi.setSystemTime(Date.now() + 3_600_001)
  comeBack()
  comeBack()
  expect(update).toHaveBeenCalledOnce()
})
