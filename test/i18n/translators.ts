import type { Language } from '../../src/domain/content/ids'
import { siteLanguages } from '../../src/generator/languages/siteLanguages'
import { languages } from '../fixtures/languages'
import { type Translate, translator } from '../../src/i18n/translate'
import type { Words } from '../../src/i18n/words'

const words = new Map(siteLanguages(languages, new Map()).map((language) => [language.words.language, language.words]))

/** What the interface itself says in a language. @throws where it has no such language */
export function wordsOf(language: Language): Words {
  const found = words.get(language)
  if (!found) throw new Error(`the interface has no ${language}`)
  return found
}

export function translatorOf(language: Language): Translate {
  return translator(wordsOf(language))
}
