import fc from 'fast-check'
import { expect, test } from 'vitest'
import { relativeAddress } from '../../../src/domain/address/relativeAddress'

test.each([
  ['en/', 'en/', './'],
  ['en/', 'en/places/shikotan/', 'places/shikotan/'],
  ['en/places/etorofu/', 'en/places/shikotan/', '../../places/shikotan/'],
  ['en/places/etorofu/', 'en/places/', '../../places/'],
  ['en/places/etorofu/', 'en/', '../../'],
  ['en/places/etorofu/', 'ja/places/etorofu/', '../../../ja/places/etorofu/'],
  ['en/places/etorofu/', 'THIRD-PARTY.txt', '../../../THIRD-PARTY.txt'],
  ['en/report/8/', 'en/report/8/?view=japan', '../../report/8/?view=japan'],
])('from %s the way to %s is %s', (from, to, way) => {
  expect(relativeAddress(from, to)).toBe(way)
})

test('a browser standing at the one address follows it to the other', () => {
  const address = fc
    .array(fc.constantFrom('en', 'ja', 'places', 'events', 'habomai'), { maxLength: 4 })
    .map((parts) => parts.map((part) => `${part}/`).join(''))
  fc.assert(
    fc.property(address, address, (from, to) => {
      expect(new URL(relativeAddress(from, to), `https://a.example/site/${from}`).pathname).toBe(`/site/${to}`)
    }),
  )
})
