import type { Translate } from './translate'

/** A language by its BCP 47 tag, in the reader's own. */
export function languageName(t: Translate, tag: string): string {
  return new Intl.DisplayNames(t.locale, { type: 'language' }).of(tag) ?? tag
}

/** A language as the one that names of places are in: as the reader's language has words for it, else by its usual name. */
export function languageOfNames(t: Translate, tag: string): string {
  const key = `namesIn.${tag}`
  return t.has(key) ? t(key) : languageName(t, tag)
}
