import { expect, test } from 'vitest'
import { gazetteer } from '../../../src/domain/content/gazetteer'
import { lenderOf } from '../../../src/domain/content/lenderOf'
import { placeId } from '../../../src/generator/dossier/compile/ids'
import { smallDossier } from '../../fixtures/smallDossier'

test('a text that was borrowed names its language, any other none', () => {
  const borrowed = { 'A text': 'en' }
  expect(lenderOf({ borrowed }, 'A text')).toBe('en')
  expect(lenderOf({ borrowed }, 'Another')).toBeUndefined()
  expect(lenderOf({ borrowed }, 'constructor')).toBeUndefined()
})

test('a place that the dossier does not know has no groups', () => {
  expect(gazetteer(smallDossier()).ancestors(placeId('atlantis'))).toEqual([])
})
