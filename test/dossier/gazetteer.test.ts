import { expect, test } from 'vitest'
import { placeId } from '../../src/generator/dossier/compile/ids'
import { gazetteer } from '../../src/domain/content/gazetteer'
import { realDossier } from '../fixtures/dossiers'

test('the disputed islands count as four, not as four and the islets of the Habomais', () => {
  const { members } = gazetteer(realDossier())
  expect(new Set(members(placeId('northern-territories')))).toEqual(new Set(realDossier().disputed))
  expect(members(placeId('habomai'))).toHaveLength(11)
})
