import { expect, test, vi } from 'vitest'
import { startAfresh } from '../../src/ui/startAfresh'

/** What becomes of the page where the site answers like this. */
async function reloadsAfter(answer: () => Promise<{ readonly ok: boolean }>) {
  const reload = vi.fn()
  const asked = vi.fn(answer)
  vi.stubGlobal('window', { location: { href: 'https://site.test/en/?at=1920', reload } })
  vi.stubGlobal('fetch', asked)
  await startAfresh()
  expect(asked).toHaveBeenCalledWith('https://site.test/en/?at=1920', { method: 'HEAD', cache: 'no-store' })
  return reload.mock.calls.length
}

test('the page is loaded anew where the site answers, and stays as it is where it does not', async () => {
  expect(await reloadsAfter(async () => ({ ok: true }))).toBe(1)
  expect(await reloadsAfter(async () => ({ ok: false }))).toBe(0)
  expect(await reloadsAfter(() => Promise.reject(new TypeError('offline')))).toBe(0)
})
