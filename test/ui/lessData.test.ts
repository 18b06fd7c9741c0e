import { expect, test, vi } from 'vitest'
import { wantsLessData } from '../../src/ui/lessData'

test('the reader saves data where the system says so, or the browser, and not where neither does', () => {
  const ask = (matches: boolean, browser: object, dataset = {}) => {
    vi.stubGlobal('window', { matchMedia: (query: string) => ({ matches: matches && query === '(prefers-reduced-data: reduce)' }) })
    vi.stubGlobal('navigator', browser)
    vi.stubGlobal('document', { documentElement: { dataset } })
    return wantsLessData()
  }
  expect(ask(true, {})).toBe(true)
  expect(ask(false, { connection: { saveData: true } })).toBe(true)
  for (const connection of [undefined, null, 'slow', {}, { saveData: false }]) expect(ask(false, { connection })).toBe(false)
  expect(ask(false, {})).toBe(false)
})

test('in a frame of another site nothing comes early', () => {
  vi.stubGlobal('document', { documentElement: { dataset: { embed: '' } } })
  expect(wantsLessData()).toBe(true)
})
