import type { Translate } from '../../i18n/translate'

/** A language by its BCP 47 tag, in the reader's own. */
export function languageName(t: Translate, tag: string): string {
  return new Intl.DisplayNames(t.locale, { type: 'language' }).of(tag) ?? tag
}
