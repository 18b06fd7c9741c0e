// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { stillNote } from '../../../src/generator/site/stillNote'
import { translatorOf } from '../../i18n/translators'

const t = translatorOf('en')
const late = 9000
const links = ['places/tamm/', '../', './?at=1956#map=9/43.5/146', 'https://other.test/', 'list.txt', '#map']
  .map((to) => `<a href="${to}"></a>`)
  .join('')
/** No module of the site imports it: it stands in pages. */
const script = '../../../src/generator/site/early/watch'

/** A built page at an address, as it stands when its head has been read, and the script that watches over it. */
async function open(query = '', lacks: Partial<Record<'matchMedia' | 'ResizeObserver' | 'CSS', unknown>> = {}, protocol = 'https:') {
  vi.stubGlobal('matchMedia', () => ({ addEventListener() {} }))
  vi.stubGlobal('ResizeObserver', class {})
  vi.stubGlobal('CSS', { supports: () => true })
  for (const [name, value] of Object.entries(lacks)) {
    if (value === undefined) Reflect.deleteProperty(window, name)
    else vi.stubGlobal(name, value)
  }
  const reload = vi.fn()
  vi.stubGlobal('location', { href: `https://site.test/en/${query}`, protocol, search: query, reload })
  document.documentElement.dataset.pending = ''
  delete document.documentElement.dataset.old
  delete document.documentElement.dataset.unstyled
  Object.assign(document.documentElement, { popover: null })
  document.body.innerHTML = `${stillNote([t], 'today')}<div id="app"><p>built</p>${links}</div>`
  vi.resetModules()
  await import(script)
  const note = document.getElementById('page-note')
  return {
    reload,
    said: () =>
      note?.hidden ? null : [...(note?.querySelectorAll('p') ?? [])].filter(({ hidden }) => !hidden).map(({ textContent }) => textContent),
    button: note?.querySelector('button'),
  }
}

/** A style sheet with an address that nothing is fetched from. */
function styleAt(href: string): HTMLLinkElement {
  const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet' })
  Object.defineProperty(sheet, 'href', { value: href })
  return sheet
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a page that does not come alive in time says so, waits no longer, and says what it does not show', async () => {
  const { said } = await open('?at=1956')
  vi.advanceTimersByTime(late - 1)
  expect(said()).toBeNull()
  vi.advanceTimersByTime(1)
  expect(said()).toEqual([t('pageStill'), t('pageStillAsked', { date: 'today' })])
  expect(document.documentElement.dataset.pending).toBeUndefined()
})

test('a page opened from a folder says so, has nothing to try again, and leads to files, not to folders', async () => {
  const { said, button } = await open('?at=1956', {}, 'file:')
  document.dispatchEvent(new Event('DOMContentLoaded', { bubbles: true }))
  expect(said()).toEqual([t('pageOpenedAsFile'), t('pageStillAsked', { date: 'today' })])
  expect(button?.hidden).toBe(true)
  expect([...document.querySelectorAll('#app a')].map((link) => link.getAttribute('href'))).toEqual([
    'places/tamm/index.html',
    '../index.html',
    './index.html?at=1956#map=9/43.5/146',
    'https://other.test/',
    'list.txt',
    '#map',
  ])
})

test('a page that runs says nothing', async () => {
  const { said } = await open()
  document.getElementById('app')?.setAttribute('data-view', 'control')
  vi.advanceTimersByTime(late)
  expect(said()).toBeNull()
})

test('a script that cannot be had or read is said at once, where the page does not run yet', async () => {
  const { said } = await open()
  window.dispatchEvent(new ErrorEvent('error', { message: 'Unexpected end of input' }))
  expect(said()).toEqual([t('pageStill')])
})

test('a style sheet that never comes is taken away, since nothing is drawn before it', async () => {
  await open()
  const sheet = styleAt('/assets/index-1.css')
  document.head.append(sheet)
  vi.advanceTimersByTime(late)
  expect(sheet.isConnected).toBe(false)
})

test.each([
  ['whole', ['.page { color: red }', '@layer end;'], null],
  ['a part of it', ['.page { color: red }'], [t('pageStill')]],
  ['a page in its place', [], [t('pageStill')]],
])('a style sheet that arrives: %s', async (_, rules, words) => {
  const { said } = await open()
  const sheet = styleAt('/assets/index-1.css')
  Object.defineProperty(sheet, 'sheet', { value: { cssRules: rules.map((cssText) => ({ cssText })) } })
  document.head.append(sheet)
  sheet.dispatchEvent(new Event('load'))
  expect(said()).toEqual(words)
  expect(document.documentElement.dataset.unstyled).toBe(words ? '' : undefined)
  sheet.remove()
})

test('a style sheet that is not the site’s, as an archive adds one, is not looked at', async () => {
  const { said } = await open()
  const sheet = styleAt('/_static/css/banner.css')
  document.head.append(sheet)
  sheet.dispatchEvent(new Event('error'))
  expect(said()).toBeNull()
  expect(document.documentElement.dataset.unstyled).toBeUndefined()
  sheet.remove()
})

test('a style sheet that a frame without an origin may not look into is taken for whole', async () => {
  const { said } = await open()
  const sheet = styleAt('/assets/index-1.css')
  const refusing = {
    get cssRules(): CSSRuleList {
      throw new DOMException('Cannot access rules', 'SecurityError')
    },
  }
  Object.defineProperty(sheet, 'sheet', { value: refusing })
  document.head.append(sheet)
  sheet.dispatchEvent(new Event('load'))
  expect(said()).toEqual(null)
  sheet.remove()
})

test('a style for paper that does not come keeps no one from anything, and nothing is said of it', async () => {
  const { said } = await open()
  const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', media: 'print' })
  document.head.append(sheet)
  sheet.dispatchEvent(new Event('error'))
  expect(said()).toBeNull()
  document.getElementById('app')?.setAttribute('data-view', 'control')
  vi.advanceTimersByTime(late)
  expect(sheet.isConnected).toBe(true)
  sheet.remove()
})

test.each([
  ['matchMedia without addEventListener', { matchMedia: () => ({}) }],
  ['no light-dark()', { CSS: { supports: () => false } }],
])('a browser that is too old, with %s, is not to bring the page alive', async (_, lacks) => {
  const { said } = await open('', lacks)
  expect(document.documentElement.dataset.old).toBe('')
  vi.advanceTimersByTime(late)
  expect(said(), 'the script of the page says why').toBeNull()
})

test('trying again loads the page anew once the site answers with a page of its own', async () => {
  const { button, reload } = await open()
  window.dispatchEvent(new Event('page-still'))
  for (const [html, times] of [
    ['<h1>Service unavailable</h1>', 0],
    ['<html data-address="en/" data-data="data/1/">', 1],
  ] as const) {
    vi.stubGlobal('fetch', async () => new Response(html))
    button?.click()
    await vi.advanceTimersByTimeAsync(10)
    expect(reload).toHaveBeenCalledTimes(times)
  }
})
