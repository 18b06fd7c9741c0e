// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { lookBeforeLeaving } from '../../src/app/leaving'
import { translatorOf } from '../i18n/translators'

const t = translatorOf('en')
const here = 'https://site.test/en/?at=1956'

/** A page of the site with links on it, and what becomes of a press on one. */
function open({ onLine = true, answers = true }: { onLine?: boolean; answers?: boolean } = {}) {
  const assign = vi.fn()
  vi.stubGlobal('location', { ...new URL(here), href: here, origin: 'https://site.test', pathname: '/en/', search: '?at=1956', assign })
  vi.stubGlobal('navigator', { onLine })
  const asked = vi.fn(async () => {
    if (!answers) throw new TypeError('no line')
    return new Response('')
  })
  vi.stubGlobal('fetch', asked)
  document.body.innerHTML = `<div id="app"><p>read on</p>
    <a id="language" href="https://site.test/ja/">JA</a><a id="elsewhere" href="https://other.test/">source</a>
    <a id="here" href="${here}#s8-2">8</a><a id="tab" target="_blank" href="https://site.test/ja/">tab</a><a id="file" download href="https://site.test/a.svg">file</a></div>`
  const root = document.getElementById('app')
  if (!root) throw new Error('no page')
  const stop = lookBeforeLeaving(root, t)
  const press = (target: string, more: MouseEventInit = {}) => {
    let isHeld = false
    // What is left to the browser is not followed here.
    const letGo = (event: Event) => {
      isHeld = event.defaultPrevented
      event.preventDefault()
    }
    document.body.addEventListener('click', letGo, { once: true })
    document.querySelector(target)?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, button: 0, ...more }))
    return isHeld
  }
  const notes = () => [...document.querySelectorAll('[role=alert]')]
  return { assign, asked, press, notes, stop }
}

beforeEach(() => void vi.useRealTimers())
afterEach(() => vi.unstubAllGlobals())

test('a page of the site is left once the next one answers', async () => {
  const { assign, press, notes } = open()
  expect(press('#language')).toBe(true)
  await vi.waitFor(() => expect(assign).toHaveBeenCalledWith('https://site.test/ja/'))
  expect(notes()).toEqual([])
})

test('where it does not answer the page stays, says so once, and goes on when it is tried again', async () => {
  const { assign, asked, press, notes } = open({ answers: false })
  press('#language')
  await vi.waitFor(() => expect(notes()).toHaveLength(1))
  press('#language')
  await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(2))
  await vi.waitFor(() => expect(notes()).toHaveLength(1))
  expect(notes()[0]?.textContent).toContain(t('errorUnreached'))
  expect(document.querySelector('#app p')?.textContent).toBe('read on')
  expect(assign).not.toHaveBeenCalled()
  asked.mockResolvedValue(new Response(''))
  notes()[0]?.querySelector('button')?.click()
  await vi.waitFor(() => expect(assign).toHaveBeenCalledWith('https://site.test/ja/'))
  expect(notes()).toEqual([])
})

test('another site is the browser’s to open, unless there is no line at all', async () => {
  const online = open()
  expect(online.press('#elsewhere')).toBe(false)
  const offline = open({ onLine: false })
  expect(offline.press('#elsewhere')).toBe(true)
  await vi.waitFor(() => expect(offline.notes()).toHaveLength(1))
  expect(offline.asked).not.toHaveBeenCalled()
  offline.stop()
})

test('what stays on the page, opens apart or is saved is left alone', () => {
  const { press, asked, stop } = open()
  for (const target of ['#here', '#tab', '#file', '#app p']) expect(press(target), target).toBe(false)
  for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) expect(press('#language', { [key]: true }), key).toBe(false)
  expect(press('#language', { button: 1 })).toBe(false)
  expect(asked).not.toHaveBeenCalled()
  stop()
  expect(press('#language')).toBe(false)
})
