import type { Language } from '../content/ids'

/**
 * The first of a reader's languages that a site is in; else the first that the site has.
 * @param asked the tags of the reader's languages in order of preference, as browsers give them: `en-GB` asks for `en` too
 */
export function readersLanguage(asked: readonly string[], languages: readonly Language[]): Language | undefined {
  const isIn = (tag: string, known: Language) => `${tag}-`.toLowerCase().startsWith(`${known}-`.toLowerCase())
  return asked.map((tag) => languages.find((known) => isIn(tag, known))).find((found) => found !== undefined) ?? languages[0]
}
