import { afterEach, expect, test, vi } from 'vitest'
import { heedEscape } from '../../src/ui/heedEscape'
import { isReleased } from '../../src/ui/holdPointer'

afterEach(() => vi.unstubAllGlobals())

test('a mouse and a pen are let go when their first button is up, whatever else is down; a finger moves only while it touches', () => {
  const [left, right, pens] = [1, 2, 32]
  for (const pointerType of ['mouse', 'pen']) {
    expect(isReleased({ pointerType, buttons: 0 })).toBe(true)
    expect(isReleased({ pointerType, buttons: right })).toBe(true)
    expect(isReleased({ pointerType, buttons: pens })).toBe(true)
    expect(isReleased({ pointerType, buttons: left })).toBe(false)
    expect(isReleased({ pointerType, buttons: left + right })).toBe(false)
  }
  expect(isReleased({ pointerType: 'touch', buttons: 0 })).toBe(false)
})

test('Escape cancels once what is dragged, and nothing else hears it; other keys do nothing', () => {
  const page = new EventTarget()
  vi.stubGlobal('window', page)
  const press = (key: string) => page.dispatchEvent(Object.assign(new Event('keydown', { cancelable: true }), { key }))
  const [cancel, other] = [vi.fn(), vi.fn()]
  const stop = heedEscape(cancel)
  page.addEventListener('keydown', other)
  press('Shift')
  expect([cancel.mock.calls.length, other.mock.calls.length]).toEqual([0, 1])
  expect(press('Escape')).toBe(false)
  expect([cancel.mock.calls.length, other.mock.calls.length]).toEqual([1, 1])
  press('Escape')
  expect([cancel.mock.calls.length, other.mock.calls.length]).toEqual([1, 2])
  heedEscape(cancel)()
  press('Escape')
  expect(cancel).toHaveBeenCalledTimes(1)
  stop()
})
