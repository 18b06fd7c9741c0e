import { expect, test, vi } from 'vitest'
import { entriesOf } from '../../src/selection/entries'

/** As much of a history as entries ask for. */
function historyOf() {
  const states: unknown[] = [null]
  let at = 0
  return {
    get state() {
      return states[at]
    },
    pushState(state: unknown) {
      states.splice(at + 1, states.length, state)
      at += 1
    },
    replaceState(state: unknown) {
      states[at] = state
    },
    go(by: number) {
      at += by
    },
  }
}

/** A page at `a`, one part of it remembered. */
function page() {
  const history = historyOf()
  const entries = entriesOf(history)
  const part = { now: 'top', told: [] as (string | undefined)[] }
  const forget = entries.remember({ leave: () => part.now, comeBack: (was: string | undefined) => part.told.push(was) })
  entries.rewrite('a')
  const go = (by: number) => {
    history.go(by)
    entries.arrive()
  }
  return { history, entries, part, go, forget }
}

test('Back and Forward find a part as it was when the entry was left', () => {
  const { entries, part, go } = page()
  entries.goOn('b')
  part.now = 'below'
  go(-1)
  part.now = 'elsewhere'
  go(1)
  go(-1)
  expect(part.told).toEqual(['top', 'below', 'elsewhere'])
})

test('an entry that a link within the page has made is told of as unknown, and does not take another’s place', () => {
  const { history, entries, part, go } = page()
  entries.goOn('b')
  history.pushState(null)
  entries.arrive()
  part.now = 'below'
  go(-2)
  expect(part.told).toEqual([undefined, 'top'])
})

test('it is found again as it was left from there on', () => {
  const { history, entries, part, go } = page()
  history.pushState(null)
  entries.arrive()
  part.now = 'below'
  entries.goOn('b')
  part.now = 'elsewhere'
  go(-1)
  expect(part.told).toEqual([undefined, 'below'])
})

test('who has stopped is told nothing, and an entry knows whether the page still stands at it', () => {
  const { entries, part, go, forget } = page()
  const isThere = entries.goOn('b')
  expect(isThere()).toBe(true)
  forget()
  go(-1)
  expect(part.told).toEqual([])
  expect(isThere()).toBe(false)
})

/** A page whose browser refuses to write while `refuses` says so. */
function refusingPage() {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const written: string[] = []
  const browser = { refuses: true }
  const refuse = (kind: string) => (state: unknown, _: string, url?: string | URL | null) => {
    if (browser.refuses) throw new DOMException('too many', 'SecurityError')
    written.push(`${kind} ${url} ${JSON.stringify(state)}`)
  }
  const entries = entriesOf({ state: { entry: 3 }, pushState: refuse('push'), replaceState: refuse('replace') })
  return { entries, browser, written }
}

test('what the browser refuses to write is written when it allows it, all that was missed as one entry', () => {
  const { entries, browser, written } = refusingPage()
  const isThere = entries.goOn('b')
  entries.goOn('c')
  entries.rewrite('d')
  expect(isThere()).toBe(false)
  vi.advanceTimersByTime(5000)
  expect(written).toEqual([])
  browser.refuses = false
  vi.advanceTimersByTime(1000)
  expect(written).toEqual(['push d {"entry":5}'])
  vi.advanceTimersByTime(5000)
  entries.rewrite('e')
  expect(written.slice(1)).toEqual(['replace e {"entry":5}'])
  vi.useRealTimers()
})

test('what was refused is forgotten where the reader has gone back meanwhile', () => {
  const { entries, browser, written } = refusingPage()
  entries.goOn('b')
  entries.arrive()
  browser.refuses = false
  vi.advanceTimersByTime(5000)
  expect(written).toEqual([])
  vi.useRealTimers()
})
