// @vitest-environment happy-dom
import { act } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { wantsLessMotion } from '../../src/ui/motion'
import { useMediaQuery } from '../../src/ui/useMediaQuery'
import { mount } from './mount'

/** A media query that a test may switch, and how many listen to it. */
class SwitchedQuery extends EventTarget {
  matches = false
  listeners = 0
  override addEventListener(...args: Parameters<EventTarget['addEventListener']>) {
    this.listeners++
    super.addEventListener(...args)
  }
  override removeEventListener(...args: Parameters<EventTarget['removeEventListener']>) {
    this.listeners--
    super.removeEventListener(...args)
  }
  switch(matches: boolean) {
    this.matches = matches
    this.dispatchEvent(new Event('change'))
  }
}

const Width = () => (useMediaQuery('(width < 600px)') ? 'narrow' : 'wide')

test('what asks for a media query follows it, until it is gone', async () => {
  const query = new SwitchedQuery()
  const asked = vi.fn((_: string) => query)
  vi.stubGlobal('matchMedia', asked)
  const { element, unmount } = await mount(<Width />)
  expect(asked).toHaveBeenCalledWith('(width < 600px)')
  expect(element.textContent).toBe('wide')
  await act(async () => query.switch(true))
  expect(element.textContent).toBe('narrow')
  await unmount()
  expect(query.listeners).toBe(0)
})

test('on a built page no query holds, whatever the window that builds it', () => {
  const query = new SwitchedQuery()
  query.matches = true
  vi.stubGlobal('matchMedia', () => query)
  expect(renderToString(<Width />)).toBe('wide')
})

test('less motion is what the reader’s system asks for', () => {
  const query = new SwitchedQuery()
  vi.stubGlobal('matchMedia', (asked: string) => (asked === '(prefers-reduced-motion: reduce)' ? query : new SwitchedQuery()))
  expect(wantsLessMotion()).toBe(false)
  query.matches = true
  expect(wantsLessMotion()).toBe(true)
})
