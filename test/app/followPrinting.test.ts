// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { followPrinting } from '../../src/app/paper/followPrinting'
import { surfacesOfPage } from '../../src/selection/surfaces'

test('what is drawn for paper is laid out in the same turn, and the page is as it was after', () => {
  vi.stubGlobal('matchMedia', () => new EventTarget())
  window.matchMedia = globalThis.matchMedia
  const root = document.createElement('div')
  const details = document.createElement('details')
  root.append(details)
  const told = surfacesOfPage()
  const laidOut: (boolean | null)[] = []
  root.getBoundingClientRect = () => {
    laidOut.push(told.printing.get())
    return new DOMRect()
  }
  followPrinting(root, told)
  window.dispatchEvent(new Event('beforeprint'))
  expect(laidOut).toEqual([true])
  expect([told.printing.get(), details.open]).toEqual([true, true])
  window.dispatchEvent(new Event('afterprint'))
  expect([told.printing.get(), details.open]).toEqual([null, false])
})
