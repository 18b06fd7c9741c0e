// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { followPrinting } from '../../src/app/paper/followPrinting'
import { detailStore } from '../../src/selection/details'
import { surfacesOfPage } from '../../src/selection/surfaces'

const onPaper = () => {
  vi.stubGlobal('matchMedia', () => new EventTarget())
  window.matchMedia = globalThis.matchMedia
}

test('what is drawn for paper is laid out in the same turn, and the page is as it was after', () => {
  onPaper()
  const root = document.createElement('div')
  const details = document.createElement('details')
  root.append(details)
  const told = surfacesOfPage()
  const laidOut: (boolean | null)[] = []
  root.getBoundingClientRect = () => {
    laidOut.push(told.printing.get())
    return new DOMRect()
  }
  followPrinting(
    root,
    told,
    detailStore((key) => key),
  )
  window.dispatchEvent(new Event('beforeprint'))
  expect(laidOut).toEqual([true])
  expect([told.printing.get(), details.open]).toEqual([true, true])
  window.dispatchEvent(new Event('afterprint'))
  expect([told.printing.get(), details.open]).toEqual([null, false])
})

test('what arrives while the sheets are drawn is there after, and not before: they were counted without it', async () => {
  onPaper()
  const fetched = vi.fn(async () => new Response('{"file":"paper","value":1}'))
  vi.stubGlobal('fetch', fetched)
  const details = detailStore((key) => key)
  const arrived = vi.fn()
  followPrinting(document.createElement('div'), surfacesOfPage(), details)
  details.load('paper')
  details.subscribe(arrived)
  window.dispatchEvent(new Event('beforeprint'))
  await vi.waitFor(() => expect(fetched).toHaveResolved())
  await new Promise((turn) => setTimeout(turn))
  expect(details.peek('paper').state).toBe('loading')
  expect(arrived).not.toHaveBeenCalled()
  window.dispatchEvent(new Event('afterprint'))
  expect(details.peek('paper').state).not.toBe('loading')
  expect(arrived).toHaveBeenCalledOnce()
})
