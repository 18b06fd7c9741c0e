import { expect, test } from 'vitest'
import { leadOn, printedNames } from '../../../src/domain/content/names'
import type { Place } from '../../../src/domain/content/place'
import { partyId } from '../../../src/generator/dossier/compile/ids'
import { otherDispute } from '../../fixtures/otherDispute'

const dossier = otherDispute()
const [some] = dossier.places
if (!some) throw new Error('the made-up dispute has no place')
const [own, other] = dossier.parties.map(String)
const named = (given: Partial<Place>): Place => {
  const { otherName, namedBy, ...rest } = some
  return { ...rest, name: 'Tamm', originals: { xx: 'Тамм', yy: 'Tam' }, ...given }
}
const originals = [
  { language: 'xx', name: 'Тамм' },
  { language: 'yy', name: 'Tam' },
]

test('a map of what a party states leads with its names, any other with those of the reader', () => {
  const stated = dossier.positions.find(({ party }) => party)
  if (!stated) throw new Error('no party states a position')
  expect(leadOn(dossier, stated.id, 'own')).toBe(stated.holder)
  expect(leadOn(dossier, 'control', 'other')).toBe('other')
})

test('the reader’s own name stands first, the other party’s second', () => {
  expect(printedNames(named({ otherName: 'Ord' }))).toEqual({ first: 'Tamm', second: 'Ord', originals })
  expect(printedNames(named({}))).toEqual({ first: 'Tamm', second: null, originals })
})

test('swapped, the other name leads; without one the name in its own script does, and is not printed twice', () => {
  expect(printedNames(named({ otherName: 'Ord' }), 'other')).toEqual({ first: 'Ord', second: 'Tamm', originals })
  expect(printedNames(named({}), 'other')).toEqual({ first: 'Тамм', second: 'Tamm', originals: originals.slice(1) })
  expect(printedNames(named({ originals: {} }), 'other')).toEqual({ first: 'Tamm', second: null, originals: [] })
})

test('a party’s name leads where that party leads', () => {
  const place = named({ otherName: 'Ord', namedBy: partyId(own ?? '') })
  expect(printedNames(place, partyId(own ?? '')).first).toBe('Tamm')
  expect(printedNames(place, partyId(other ?? '')).first).toBe('Ord')
  expect(printedNames(named({ otherName: 'Ord' }), partyId(other ?? '')).first).toBe('Tamm')
})
