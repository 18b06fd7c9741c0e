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
  const { otherName, otherBy, ...rest } = some
  return { ...rest, name: 'Tamm', originals: { xx: 'Тамм', yy: 'Tam' }, ...given }
}
const originals = [
  { language: 'xx', name: 'Тамм' },
  { language: 'yy', name: 'Tam' },
]

test('names lead as the reader has chosen; else as the party whose statement a map shows; else as the language does', () => {
  const stated = dossier.positions.find(({ party }) => party)
  if (!stated) throw new Error('no party states a position')
  const [chosen] = dossier.parties.filter((party) => String(party) !== stated.holder)
  expect(leadOn(dossier, stated.id, 'own')).toBe(stated.holder)
  expect(leadOn(dossier, stated.id, chosen ?? 'own')).toBe(chosen)
  expect(leadOn(dossier, 'control', 'own')).toBe('own')
  expect(leadOn(dossier, 'control', partyId('of another dossier'))).toBe('own')
})

test('the name of the language stands first, the other party’s second', () => {
  expect(printedNames(named({ otherName: 'Ord' }))).toEqual({ first: 'Tamm', second: 'Ord', originals })
  expect(printedNames(named({}))).toEqual({ first: 'Tamm', second: null, originals })
})

test('where the other party leads its name comes first, in the reader’s script or not at all', () => {
  const place = named({ otherName: 'Ord', otherBy: partyId(other ?? '') })
  expect(printedNames(place, partyId(other ?? ''))).toEqual({ first: 'Ord', second: 'Tamm', originals })
  expect(printedNames(place, partyId(own ?? '')).first).toBe('Tamm')
  expect(printedNames(named({}), partyId(other ?? '')).first).toBe('Tamm')
})
