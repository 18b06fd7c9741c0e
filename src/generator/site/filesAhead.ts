import type { Language } from '../../domain/content/ids'

/** The data files that a page of a language runs on, by its details: those that its script asks for first. */
export function filesAhead(language: Language, details: readonly string[] = []): readonly string[] {
  return [`messages.${language}.json`, `core.${language}.json`, 'map.json', 'base.json', ...details.map((key) => `${language}/${key}.json`)]
}
