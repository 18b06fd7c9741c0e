// @vitest-environment happy-dom
import { act, useRef } from 'react'
import { expect, test, vi } from 'vitest'
import type { EventKind } from '../../src/domain/content/event'
import { ChoicePills } from '../../src/ui/ChoicePills'
import { EventMark, markShape } from '../../src/ui/EventMark'
import { useResized } from '../../src/ui/useResized'
import { mount } from './mount'

function Sized({ live, take }: { live: boolean; take: (size: DOMRect) => void }) {
  const ref = useRef<HTMLDivElement>(null)
  useResized(ref, live, take)
  return <div ref={ref} />
}

test('pills are one group of radios by its name, one of them checked, and tell which is chosen', async () => {
  const onChoose = vi.fn()
  const choices = [
    { value: 'own', label: 'Own names' },
    { value: 'other', label: 'Other names' },
  ] as const
  const { element, unmount } = await mount(<ChoicePills label="Names" choices={choices} chosen="own" onChoose={onChoose} />)
  const group = element.querySelector('[role="radiogroup"]')
  expect(group?.getAttribute('aria-label')).toBe('Names')
  const radios = [...element.querySelectorAll('input')]
  expect(radios.map(({ checked }) => checked)).toEqual([true, false])
  expect(new Set(radios.map(({ name }) => name)).size).toBe(1)
  await act(async () => radios[1]?.click())
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('other')
  await unmount()
})

test('the mark of an event tells a text from force and from a meeting', async () => {
  const kinds: readonly EventKind[] = ['treaty', 'landing', 'summit']
  expect(kinds.map(markShape)).toEqual(['text', 'force', 'meeting'])
  const { element, unmount } = await mount(<EventMark kind="war" />)
  expect(element.querySelector('i')?.className).toBe('force')
  await unmount()
})

test('an element tells its size when the browser has laid it out, at first and after each change, on a live page alone', async () => {
  const observers: { tell: () => void; gone: boolean }[] = []
  vi.stubGlobal(
    'ResizeObserver',
    class {
      private readonly own: { tell: () => void; gone: boolean }
      constructor(tell: () => void) {
        this.own = { tell, gone: false }
        observers.push(this.own)
      }
      observe() {}
      disconnect() {
        this.own.gone = true
      }
    },
  )
  const take = vi.fn()
  const { redraw, unmount } = await mount(<Sized live={false} take={take} />)
  expect(take).not.toHaveBeenCalled()
  await redraw(<Sized live take={take} />)
  // To ask at once would lay out the page for it.
  expect(take).not.toHaveBeenCalled()
  observers[0]?.tell()
  observers[0]?.tell()
  expect(take).toHaveBeenCalledTimes(2)
  await unmount()
  expect(observers.map(({ gone }) => gone)).toEqual([true])
})
