// @vitest-environment happy-dom
import { act } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { MessagesContext } from '../../../src/i18n/useMessages'
import type { Asked, Kept } from '../../../src/loading/offline/talk'
import { WithoutNetwork } from '../../../src/reader/about/WithoutNetwork'
import { SiteContext } from '../../../src/selection/site'
import { surfacesOfPage } from '../../../src/selection/surfaces'
import { startSelection } from '../../../src/domain/address/selection'
import { wholeOtherDispute } from '../../fixtures/otherDispute'
import { mount } from '../../ui/mount'

const { compiled, t } = wholeOtherDispute('en')
const nothing: Kept = { pages: 'data/1/ a.js', languages: [], trouble: null, all: 3_400_000, now: 0 }

/** The part of the page in a browser whose worker answers so; `null` has none. */
async function open(answer: ((asked: Asked) => Kept) | null) {
  const asked: Asked[] = []
  const active = {
    postMessage(what: Asked, [port]: readonly [MessagePort]) {
      asked.push(what)
      if (answer) port.postMessage(answer(what))
    },
  }
  vi.stubGlobal('navigator', { serviceWorker: { getRegistration: async () => answer && { active } } })
  const built = { selection: { ...startSelection('en'), page: 'about' as const }, troubles: [] }
  const site = {
    dossier: compiled.core,
    built,
    store: null,
    surfaces: surfacesOfPage(),
    live: true,
    today: 0 as never,
    hrefTo: (to: string) => to,
  }
  const { element } = await mount(
    <MessagesContext value={t}>
      <SiteContext value={site}>
        <WithoutNetwork />
      </SiteContext>
    </MessagesContext>,
  )
  return { element, asked, box: () => element.querySelector('input') }
}

afterEach(() => vi.unstubAllGlobals())

test('without a worker nothing is kept, and it is said', async () => {
  const { element, box } = await open(null)
  expect(element.textContent).toContain(t('aboutOfflineNone'))
  expect(box()).toBeNull()
})

test('what is kept is said with its size; the switch says the size of all first, keeps all, and lets all but the page’s language go', async () => {
  const { element, asked, box } = await open((what) =>
    what.ask === 'keep' ? { ...nothing, languages: ['en', 'he'], now: 3_400_000 } : { ...nothing, languages: ['en'], now: 1_250_000 },
  )
  await vi.waitFor(() => expect(element.textContent).toContain('English (1.3 MB)'))
  expect(element.textContent).toContain(t('aboutKeepAll', { size: '3.4 MB' }))
  expect(box()?.checked).toBe(false)
  await act(async () => box()?.click())
  await vi.waitFor(() => expect(box()?.checked).toBe(true))
  expect(asked.at(-1)).toMatchObject({ ask: 'keep', languages: ['en', 'he'] })
  await act(async () => box()?.click())
  await vi.waitFor(() => expect(box()?.checked).toBe(false))
  expect(asked.at(-1)).toMatchObject({ ask: 'keep-only', languages: ['en'] })
})

test.each([
  ['room', 'aboutKeepAllRoom'],
  ['network', 'aboutKeepAllLost'],
] as const)('where %s is lacking it is said, and the switch stays off', async (trouble, said) => {
  const { element, box } = await open((what) => ({ ...nothing, languages: ['en'], trouble: what.ask === 'keep' ? trouble : null }))
  await vi.waitFor(() => expect(box()).not.toBeNull())
  await act(async () => box()?.click())
  await vi.waitFor(() => expect(element.textContent).toContain(t(said)))
  expect(box()?.checked).toBe(false)
})
