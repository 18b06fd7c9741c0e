// @vitest-environment happy-dom
import { act } from 'react'
import { expect, test, vi } from 'vitest'
import { Boundary } from '../../src/ui/Boundary'
import { ErrorNote } from '../../src/ui/ErrorNote'
import { RetryNote } from '../../src/ui/RetryNote'
import { translatorOf } from '../i18n/translators'
import { mount } from './mount'

const t = translatorOf('en')

function Breaks(): never {
  throw new Error('made to break')
}

test('a part that breaks says so in its place and leaves what stands beside it; whoever asked is told once', async () => {
  const onBroken = vi.fn()
  const { element, unmount } = await mount(
    <>
      <Boundary says="errorGeometry" onBroken={onBroken}>
        <Breaks />
      </Boundary>
      <p>beside</p>
    </>,
  )
  expect(element.querySelector('[role="alert"]')?.textContent).toContain(t('errorGeometry'))
  expect(element.textContent).toContain('beside')
  expect(onBroken).toHaveBeenCalledTimes(1)
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
  expect(whole.element.textContent).toContain(t('errorBroke'))
  await whole.unmount()
})

test('the note of a failure is an alert with one button, which tries again', async () => {
  const onRetry = vi.fn()
  const { element, unmount } = await mount(<RetryNote text="It failed." onRetry={onRetry} />)
  const alert = element.querySelector('[role="alert"]')
  const [button, ...others] = alert?.querySelectorAll('button') ?? []
  expect(alert?.textContent).toBe(`It failed.${t('retry')}`)
  expect(others).toEqual([])
  await act(async () => button?.click())
  expect(onRetry).toHaveBeenCalledTimes(1)
  await unmount()
})

test.each([
  ['network', 'errorLoad'],
  ['damaged', 'errorDamaged'],
] as const)('what could not be had because of %s is named', async (reason, key) => {
  const { element, unmount } = await mount(<ErrorNote what="the map" reason={reason} onRetry={() => {}} />)
  expect(element.textContent).toContain(t(key, { what: 'the map' }))
  await unmount()
})
