import { expect, test } from 'vitest'
import { compileDossier } from '../../src/generator/dossier/compile'
import { readPatched } from '../generator/dossier/fixtures'
import { translatorOf } from '../i18n/translators'
import { renderReader } from './renderReader'

// Dutch is not asked for in full: its texts stand in English.
const compiled = compileDossier(
  readPatched({
    of: 'template',
    file: 'dispute.json',
    find: '"languages": ["en"],',
    replace: '"languages": ["en", "nl"],\n  "complete": ["en"],',
  }),
  'nl',
  2026,
)

test.each([
  ['positions/north/', 'The position of Northland'],
  ['positions/north/', 'The isle is Northland’s.'],
  ['positions/north/', 'The treaty holds'],
  ['positions/north/', 'The treaty of 1900 was never ended.'],
  ['positions/north/', 'Southland says that the war ended it.'],
  ['places/isle/', 'The one island that both sides claim.'],
  ['positions/', 'The position of Northland'],
  ['events/', 'Landing of 1950'],
  ['events/landing-1950/', 'Southland takes control of the isle.'],
])('what a language has borrowed is marked by the language it is in: %s, “%s”', async (address, text) => {
  const html = await renderReader({ address: `nl/${address}`, of: { compiled, t: translatorOf('en') } })
  const written = html.replaceAll('<!-- -->', '')
  expect(written).toMatch(new RegExp(`<(\\w+)[^>]* lang="en"[^>]*>(<wbr/>|<span[^>]*>)?${text}`))
})
