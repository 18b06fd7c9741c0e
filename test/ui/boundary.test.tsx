// @vitest-environment happy-dom
import { act } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Boundary } from '../../src/ui/Boundary'
import { ErrorNote } from '../../src/ui/ErrorNote'
import { FileNote } from '../../src/ui/FileNote'
import { translatorOf } from '../i18n/translators'
import { mount } from './mount'

const t = translatorOf('en')

function Breaks(): never {
  throw new Error('made to break')
}

beforeEach(() => void vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline'))))
afterEach(() => vi.unstubAllGlobals())

test('a part that breaks says so in its place, or where it is told to, and leaves what stands beside it', async () => {
  const { element, unmount } = await mount(
    <>
      <Boundary says="errorGeometry" Frame={({ children }) => <aside>{children}</aside>}>
        <Breaks />
      </Boundary>
      <p>beside</p>
    </>,
  )
  expect(element.querySelector('aside [role="alert"]')?.textContent).toContain(t('errorGeometry'))
  expect(element.textContent).toContain('beside')
  await unmount()
})

test('a part that holds is drawn as it is; one that breaks without words of its own has the general ones', async () => {
  const whole = await mount(<Boundary>whole</Boundary>)
  expect(whole.element.innerHTML).toBe('whole')
  await whole.redraw(
    <Boundary>
      <Breaks />
    </Boundary>,
  )
  expect(whole.element.textContent).toContain(t('errorPart'))
  await whole.unmount()
})

test('a part that is missing because the site has come out anew says that, and offers to load it', async () => {
  vi.stubGlobal('fetch', async () => new Response('<html data-data="data/2/" data-entry="new.js">'))
  const { element, unmount } = await mount(
    <Boundary>
      <Breaks />
    </Boundary>,
  )
  await act(() => vi.waitFor(() => expect(element.textContent).toBe(t('errorOutdated') + t('loadEdition'))))
  await unmount()
})

test('the note of a failure is an alert with one button, which tries again', async () => {
  const onRetry = vi.fn()
  const { element, unmount } = await mount(<ErrorNote text="It failed." reason="network" onRetry={onRetry} />)
  const alert = element.querySelector('[role="alert"]')
  const [button, ...others] = alert?.querySelectorAll('button') ?? []
  expect(alert?.textContent).toBe(`It failed.${t('retry')}`)
  expect(others).toEqual([])
  await act(async () => button?.click())
  expect(onRetry).toHaveBeenCalledTimes(1)
  await unmount()
})

test.each([
  ['network', t('errorLoad', { what: 'the map' })],
  ['damaged', t('errorDamaged', { what: 'the map' })],
  ['outdated', t('errorOutdated')],
] as const)('what could not be had because of %s is named', async (reason, words) => {
  const { element, unmount } = await mount(<FileNote what="the map" file={{ state: 'failed', reason, retry() {} }} />)
  expect(element.textContent).toContain(words)
  await unmount()
})
