import { expect, test } from 'vitest'
import { checkDossier, formatComplaint } from '../../src/generator/dossier/check'
import { readDossier } from '../../src/generator/dossier/read'

test('the dossier has no complaint', () => {
  expect(checkDossier(readDossier('src/dossier')).map(formatComplaint)).toEqual([])
})
