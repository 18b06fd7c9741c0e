import type { Language } from '../domain/content/ids'
import type { Translate } from '../i18n/translate'

const commas: Record<Language, string> = { en: ', ', ja: '、', ru: ', ' }

/** The comma between the parts of a line, as the language writes it. */
export function comma(t: Translate): string {
  return commas[t.language]
}
