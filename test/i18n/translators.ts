import type { Language } from '../../src/domain/content/ids'
import { en, type Messages } from '../../src/i18n/messages/en'
import { ja } from '../../src/i18n/messages/ja'
import { ru } from '../../src/i18n/messages/ru'
import { type Translate, translator } from '../../src/i18n/translate'

export const messagesOf: Readonly<Record<Language, Messages>> = { en, ja, ru }

/** A translator with the words of the language already there. */
export function translatorOf(language: Language): Translate {
  return translator(language, messagesOf[language])
}
