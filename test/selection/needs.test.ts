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
