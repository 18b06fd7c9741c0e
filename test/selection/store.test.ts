import { expect, test, vi } from 'vitest'
import { placeId } from '../../src/generator/dossier/compile/ids'
import { readDate } from '../../src/domain/time/askedDate'
import { choose } from '../../src/domain/address/selection'
import { selectionStore } from '../../src/selection/store'
import { otherDispute } from '../fixtures/otherDispute'

class TabHistory {
  private readonly tab: Tab
  constructor(tab: Tab) {
    this.tab = tab
  }
  get state() {
    return this.tab.states[this.tab.index]
  }
  pushState(state: unknown, _: string, address: string) {
    const { tab } = this
    tab.entries = [...tab.entries.slice(0, tab.index + 1), address]
    tab.states = [...tab.states.slice(0, tab.index + 1), state]
    tab.index++
  }
  replaceState(state: unknown, _: string, address: string) {
    this.tab.entries[this.tab.index] = address
    this.tab.states[this.tab.index] = state
  }
}

/** As much of a window as the store asks for: an address, a history, and its events. */
class Tab extends EventTarget {
  entries: string[]
  states: unknown[] = [null]
  index = 0
  constructor(address: string) {
    super()
    this.entries = [address]
  }
  get location() {
    const { pathname, search, hash } = new URL(this.entries[this.index] ?? '', 'https://site.test')
    return { pathname, search, hash }
  }
  history = new TabHistory(this)
  parent: unknown = this
  go(by: number) {
    this.index += by
    this.dispatchEvent(new Event('popstate'))
  }
}

function open(address: string, base = '/site/', isSmall = false, isFramed = false) {
  const tab = new Tab(base + address)
  if (isFramed) tab.parent = null
  const store = selectionStore(tab as unknown as Window, base, otherDispute(), { isSmall: () => isSmall, reach: [140, 40, 190, 50] })
  return { tab, store }
}

const tamm = { kind: 'place', id: placeId('tamm') } as const

test('an address that means the same is put in its one form, once; one with a trouble is left as it was written', () => {
  expect(open('en/places/Tamm?view=control').tab.entries).toEqual(['/site/en/places/tamm/'])
  expect(open('en/places/atlantis').tab.entries).toEqual(['/site/en/places/atlantis'])
})

test('a page in embed form stays in it, whatever is chosen, and its links lead out of it', () => {
  const { tab, store } = open('en/?embed', '/site/', false, true)
  store.select(choose(store.get().selection, tamm))
  expect(tab.entries).toEqual(['/site/en/places/tamm/?embed'])
  expect(store.href({ at: readDate('1956') })).toBe('/site/en/places/tamm/?at=1956')
})

test('choosing adds an entry, replacing adds none, Back leads to what was before', () => {
  const { tab, store } = open('en/')
  store.select(choose(store.get().selection, tamm))
  store.select({ at: readDate('1956') })
  store.select({ at: readDate('1957') }, { replace: true })
  expect(tab.entries).toEqual(['/site/en/', '/site/en/places/tamm/', '/site/en/places/tamm/?at=1957'])
  tab.go(-1)
  expect(store.get().selection).toMatchObject({ subject: tamm, at: null })
})

test('what changes nothing adds no entry and tells no one, and what clears a trouble does', () => {
  const { tab, store } = open('en/places/tamm/')
  let told = 0
  store.subscribe(() => told++)
  store.select({ subject: { ...tamm } })
  expect([tab.entries.length, told]).toEqual([1, 0])
  const troubled = open('en/?view=mars')
  expect(troubled.store.get().troubles).toHaveLength(1)
  troubled.store.select({ view: null })
  expect(troubled.store.get().troubles).toEqual([])
})

test('listeners hear each change until they leave', () => {
  const { tab, store } = open('en/')
  let told = 0
  const leave = store.subscribe(() => told++)
  store.select(choose(store.get().selection, tamm))
  tab.go(-1)
  leave()
  tab.go(1)
  expect(told).toBe(2)
})

test('a link to a changed selection keeps the rest, but for the place on the page', () => {
  const { store } = open('en/places/tamm/?at=1956')
  expect(store.href({ subject: null, page: 'report' })).toBe('/site/en/?at=1956')
  expect(open('en/report/1/#s1-2', '/').store.href({})).toBe('/en/report/1/')
})

test('an address that comes to name another place on the page leaves the map where it stands; another page has its own extent', () => {
  const { store, tab } = open('en/#map=9/43.5/146')
  const middle = () => store.get().selection.camera?.middle
  tab.history.pushState(null, '', '/site/en/#s1-2')
  tab.dispatchEvent(new Event('hashchange'))
  expect([store.get().selection.anchor, middle()]).toEqual(['s1-2', [146, 43.5]])
  tab.history.pushState(null, '', '/site/en/places/tamm/#timeline')
  tab.dispatchEvent(new Event('popstate'))
  expect(middle()).toBeUndefined()
})

test('a gesture that ends writes its last address at once, and tells who could not keep up', () => {
  const { store, tab } = open('en/')
  store.select({ at: readDate('1956') })
  store.select({ at: readDate('1957') }, { replace: true })
  store.select({ at: readDate('1958') }, { replace: true })
  const heard: boolean[] = []
  store.subscribe(({ inGesture }) => heard.push(inGesture))
  store.settle()
  expect(tab.entries.at(-1)).toBe('/site/en/?at=1958')
  expect(heard).toEqual([false])
})

test('what follows a press may wait for the frame that shows it; a date or a view may not', () => {
  const { store } = open('en/')
  const heard: boolean[] = []
  store.subscribe(({ afterPress }) => heard.push(afterPress))
  store.select(choose(store.get().selection, tamm), { afterPress: true })
  store.select({ at: readDate('1956') })
  expect(heard).toEqual([true, false])
})

test('on a small screen one reads on while what is chosen stands in a card, until it is opened; elsewhere it is read at once', () => {
  const wide = open('en/').store
  wide.select(choose(wide.get().selection, tamm))
  expect(wide.get().reading).toBeNull()
  const { tab, store } = open('en/', '/site/', true)
  expect(store.get().reading).toBeNull()
  store.select(choose(store.get().selection, tamm))
  const report = { page: 'report', subject: null, part: null }
  expect(store.get()).toMatchObject({ selection: { subject: tamm }, reading: report })
  store.select({ at: readDate('1956') })
  expect(store.get().reading).toEqual(report)
  tab.go(-2)
  expect(store.get().reading).toBeNull()
  tab.go(1)
  expect(store.get().reading).toEqual(report)
  store.open()
  expect(store.get()).toMatchObject({ selection: { subject: tamm }, reading: null })
})

test('what opens without an address has an entry of its own, and knows when it is no longer where it was opened', () => {
  const { tab, store } = open('en/')
  const isThere = store.mark()
  expect(tab.entries).toEqual(['/site/en/', '/site/en/'])
  expect(isThere()).toBe(true)
  store.select({ at: readDate('1956') }, { replace: true })
  expect(isThere()).toBe(false)
  const again = store.mark()
  tab.go(-1)
  expect(again()).toBe(false)
})

test('in a frame nothing that is chosen adds to the history, which is that of the page around it', () => {
  const { tab, store } = open('en/', '/site/', false, true)
  store.select(choose(store.get().selection, tamm))
  const stands = store.mark()
  expect(tab.entries).toEqual(['/site/en/places/tamm/'])
  expect(stands()).toBe(false)
})

test('an extent beyond the map is a trouble, and the map stands where it would without', () => {
  const { store } = open('en/#map=6/45/20')
  expect(store.get()).toMatchObject({ selection: { camera: null }, troubles: [{ about: 'extent' }] })
  expect(open('en/#map=6/45/-175').store.get()).toMatchObject({ selection: { camera: { middle: [185, 45] } }, troubles: [] })
})

test('gestures that rest again and again, as a key that is pressed fast, write at most twenty times in ten seconds, and their last', () => {
  vi.useFakeTimers()
  const { store, tab } = open('en/')
  let written = 0
  const { replaceState } = TabHistory.prototype
  tab.history.replaceState = (...address) => {
    written += 1
    replaceState.apply(tab.history, address)
  }
  for (const pause of [16, 160, 300]) {
    written = 0
    for (let year = 1900; (year - 1900) * pause < 10_000; year += 1) {
      store.select({ at: readDate(String(1900 + (year % 100))) }, { replace: true })
      vi.advanceTimersByTime(pause)
    }
    expect(written, `every ${pause} ms`).toBeLessThanOrEqual(20)
    store.select({ at: readDate('1999') }, { replace: true })
    vi.advanceTimersByTime(500)
    expect(tab.entries.at(-1)).toBe('/site/en/?at=1999')
  }
  vi.useRealTimers()
})

test('a browser that refuses to write an address, from the first one on, loses no choice', () => {
  vi.useFakeTimers()
  const tab = new Tab('/site/en/?at=1956')
  const { pushState, replaceState } = TabHistory.prototype
  const refuse = () => {
    throw new DOMException('too many', 'SecurityError')
  }
  Object.assign(tab.history, { pushState: refuse, replaceState: refuse })
  const store = selectionStore(tab as unknown as Window, '/site/', otherDispute())
  store.select(choose(store.get().selection, tamm))
  expect(store.get().selection).toMatchObject({ subject: tamm, at: { text: '1956' } })
  expect(tab.entries).toEqual(['/site/en/?at=1956'])
  Object.assign(tab.history, { pushState, replaceState })
  vi.advanceTimersByTime(1000)
  expect(tab.entries).toEqual(['/site/en/?at=1956', '/site/en/places/tamm/?at=1956'])
  vi.useRealTimers()
})

test('what a drag holds is shown at once, makes one entry when the drag has ended, and none where it is cancelled or leads back', () => {
  vi.useFakeTimers()
  const { tab, store } = open('en/')
  store.select({ at: readDate('1950') })
  tab.go(-1)
  const entries = [...tab.entries]
  const hold = (year: string | null) => store.select({ at: year ? readDate(year) : null }, { held: true })
  for (const year of ['1956', '1957', null]) hold(year)
  vi.advanceTimersByTime(5000)
  store.settle()
  for (const year of ['1956', '1957']) hold(year)
  expect(store.get().selection.at?.text).toBe('1957')
  store.select({ camera: { zoom: 7, middle: [146, 44] } }, { replace: true })
  vi.advanceTimersByTime(5000)
  expect([tab.entries, tab.index]).toEqual([entries, 0])
  const heard: boolean[] = []
  store.subscribe(({ inGesture }) => heard.push(inGesture))
  store.cancel()
  store.cancel()
  expect(heard).toEqual([false])
  expect(store.get().selection).toMatchObject({ at: null, camera: null })
  vi.advanceTimersByTime(5000)
  store.settle()
  expect([tab.entries, tab.index]).toEqual([entries, 0])
  hold('1956')
  tab.go(1)
  store.settle()
  expect([tab.entries, tab.index]).toEqual([entries, 1])
  tab.go(-1)
  for (const year of ['1956', '1957']) hold(year)
  store.settle()
  store.settle()
  expect([tab.entries, tab.index]).toEqual([['/site/en/', '/site/en/?at=1957'], 1])
  vi.useRealTimers()
})

test('a held date that is let go clears the trouble of the address', () => {
  const { tab, store } = open('en/?view=mars')
  store.select({ view: null }, { held: true })
  store.settle()
  expect(tab.entries).toEqual(['/site/en/?view=mars', '/site/en/'])
})
