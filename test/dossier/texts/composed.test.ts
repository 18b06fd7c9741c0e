import { expect, test } from 'vitest'
import { soundLanguages } from '../../../src/generator/languages/checkLanguages'
import { siteLanguages } from '../../../src/generator/languages/siteLanguages'
import { translator } from '../../../src/i18n/translate'
import { rawDossier, realDossier } from '../../fixtures/dossiers'
import { languages } from '../../fixtures/languages'
import { composedWords } from './composedWords'

/** The words of the site, with those that the dossier has in place of the interface's. */
const words = siteLanguages(languages, soundLanguages(rawDossier().languages)).map((one) => one.words)

test.each(words)(
  'in $language every sentence that code puts together is as it was when last read',
  async (ofLanguage) => {
    const { language } = ofLanguage
    const said = composedWords(translator(ofLanguage), realDossier(language)).replaceAll('\u00a0', ' ')
    await expect(said).toMatchFileSnapshot(`snapshots/composed.${language}.txt`)
  },
  120_000,
)
