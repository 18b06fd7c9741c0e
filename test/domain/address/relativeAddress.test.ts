import fc from 'fast-check'
import { expect, test } from 'vitest'
import { relativeAddress } from '../../../src/domain/address/relativeAddress'

test.each([
  ['en/', 'en/', './'],
  ['en/', 'en/places/tamm/', 'places/tamm/'],
  ['en/places/', 'en/places/tamm/', 'tamm/'],
  ['en/places/ora/', 'en/places/tamm/', '../tamm/'],
  ['en/places/ora/', 'en/places/', '../'],
  ['en/places/ora/', 'en/events/landing/', '../../events/landing/'],
  ['en/places/ora/', 'en/', '../../'],
  ['en/places/ora/', 'ja/places/ora/', '../../../ja/places/ora/'],
  ['en/places/ora/', 'THIRD-PARTY.txt', '../../../THIRD-PARTY.txt'],
  ['en/report/8/', 'en/report/8/?view=alda', './?view=alda'],
  ['en/report/8/', 'en/places/#map=9/43.8/146.7', '../../places/#map=9/43.8/146.7'],
])('from %s the way to %s is %s', (from, to, way) => {
  expect(relativeAddress(from, to)).toBe(way)
})

test('a browser standing at the one address follows it to the other', () => {
  const address = fc
    .array(fc.constantFrom('en', 'ja', 'places', 'events', 'skerry'), { maxLength: 4 })
    .map((parts) => parts.map((part) => `${part}/`).join(''))
  fc.assert(
    fc.property(address, address, fc.constantFrom('', '?at=1956', '#map=9/43.8/146.7'), (from, to, rest) => {
      const { pathname, search, hash } = new URL(relativeAddress(from, to + rest), `https://a.example/site/${from}`)
      expect(pathname + search + hash).toBe(`/site/${to}${rest}`)
    }),
  )
})
