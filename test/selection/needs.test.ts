import { expect, test } from 'vitest'
import { eventId, placeId } from '../../src/generator/dossier/compile/ids'
import { neededDetails } from '../../src/selection/needs'
import { readAddress } from '../../src/domain/address/address'
import { realDossier } from '../fixtures/dossiers'

test('a page asks for its own file and no other; the report needs none', () => {
  const needs = (address: string) => neededDetails(readAddress(address, realDossier()).selection)
  expect(needs('en/')).toEqual([])
  expect(needs('en/report/8/')).toEqual([])
  expect(needs(`en/places/${placeId('shikotan')}/`)).toEqual(['places/shikotan'])
  expect(needs(`en/events/${eventId('joint-declaration-1956')}/`)).toEqual(['events/joint-declaration-1956'])
  expect(needs('en/events/')).toEqual(['events'])
})
