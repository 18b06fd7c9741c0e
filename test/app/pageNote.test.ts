// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { sayBrowserIsOld, sayPageRuns } from '../../src/app/pageNote'
import { stillNote } from '../../src/generator/site/stillNote'
import { translatorOf, wordsOf } from '../i18n/translators'

const t = translatorOf('en')
const note = () => document.getElementById('page-note')

beforeEach(() => {
  Object.assign(document.documentElement, { lang: 'en' })
  Object.assign(document.documentElement.dataset, { root: '/sub/', data: 'data/1/', pending: '' })
  document.body.innerHTML = stillNote([t], 'today')
})
afterEach(() => vi.unstubAllGlobals())

test('once the page runs nothing waits, and the note is gone', () => {
  const shown = note()
  if (!shown) throw new Error('no note')
  shown.hidden = false
  sayPageRuns()
  expect(shown.hidden).toBe(true)
  expect(document.documentElement.dataset.pending).toBeUndefined()
  document.body.replaceChildren()
  expect(sayPageRuns).not.toThrow()
})

test.each([
  [true, () => t('pageOldBrowser')],
  [false, () => t('pageStill')],
] as const)('a browser that is too old is told so in the words of the page, if they are to be had (%s)', async (comes, says) => {
  vi.stubGlobal('location', { href: 'https://site.test/sub/en/' })
  const answer = JSON.stringify({ file: 'data/1/messages.en.json', value: wordsOf('en') })
  const asked = vi.fn(async () => {
    if (!comes) throw new TypeError('no line')
    return new Response(answer)
  })
  vi.stubGlobal('fetch', asked)
  const still = vi.fn()
  window.addEventListener('page-still', still, { once: true })
  await sayBrowserIsOld()
  expect(asked.mock.calls[0]).toEqual(expect.arrayContaining(['https://site.test/sub/data/1/messages.en.json']))
  expect(note()?.querySelector('p')?.textContent).toBe(says())
  expect(still).toHaveBeenCalledOnce()
})
