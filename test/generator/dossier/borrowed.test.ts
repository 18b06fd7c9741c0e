import { expect, test } from 'vitest'
import { lenderOf } from '../../../src/domain/content/lenderOf'
import { checkDossier } from '../../../src/generator/dossier/check'
import { compileDossier } from '../../../src/generator/dossier/compile'
import { countMissing } from '../../../src/generator/dossier/missing'
import { readPatched } from './fixtures'

// Dutch is not asked for in full, and has nothing but two names.
const partly = readPatched({
  of: 'template',
  file: 'dispute.json',
  find: '"languages": ["en"],',
  replace: '"languages": ["en", "nl"],\n  "complete": ["en"],',
})
const compiled = compileDossier(partly, 'nl', 2026)

test('a text that an optional language lacks stands in the first language, and the page is told which it is', () => {
  expect(compiled.core.title).toBe('The Isle')
  expect(lenderOf(compiled.core, 'The Isle')).toBe('en')
  expect(compiled.core.report.paragraphs[0]?.lang).toBe('en')
  expect(lenderOf(compiled.core, 'Het eiland')).toBeUndefined()
})

test('in the first language nothing is borrowed', () => {
  expect(compileDossier(partly, 'en', 2026).core.borrowed).toEqual({})
})

test('what an optional language lacks is counted, and is no complaint but for translations that are noted', () => {
  expect(countMissing(partly)).toEqual([{ language: 'nl', missing: expect.any(Number) }])
  expect(countMissing(partly)[0]?.missing).toBeGreaterThan(20)
  expect(checkDossier(partly).filter(({ what }) => what.includes('missing in'))).toEqual([])
})
