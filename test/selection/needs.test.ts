import { expect, test } from 'vitest'
import { eventId, placeId } from '../../src/generator/dossier/compile/ids'
import { neededDetails } from '../../src/selection/needs'
import { readAddress } from '../../src/domain/address/address'
import { otherDispute } from '../fixtures/otherDispute'

test('a page asks for its own file and no other; the report needs none', () => {
  const needs = (address: string) => neededDetails(readAddress(address, otherDispute()).selection, otherDispute())
  expect(needs('en/')).toEqual([])
  expect(needs('en/report/1/')).toEqual([])
  expect(needs(`en/places/${placeId('tamm')}/`)).toEqual(['places/tamm'])
  expect(needs(`en/events/${eventId('ferry-treaty-1901')}/`)).toEqual(['events/ferry-treaty-1901'])
  expect(needs('en/events/')).toEqual(['events'])
})

test('a page that draws lines whose course is not on every page asks for each of them, once', () => {
  const dossier = otherDispute()
  const boundaries = dossier.boundaries.map((line): typeof line => ({ ...line, extent: [0, 0, 1, 1] }))
  const [line, other] = boundaries
  const [term] = dossier.terms
  if (!line || !other || !term) throw new Error('the made-up dispute has too little')
  const apart = { ...dossier, boundaries, terms: [{ ...term, lines: [line.id, other.id] }] }
  const needs = (address: string) => neededDetails(readAddress(address, apart).selection, apart)
  expect(needs(`en/terms/${term.id}/`)).toEqual([`terms/${term.id}`, `lines/${line.id}`, `lines/${other.id}`])
  expect(needs(`en/lines/${line.id}/`)).toEqual([`lines/${line.id}`])
})
