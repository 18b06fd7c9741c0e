import { languages } from '../../../domain/content/ids'
import type { Complaint, RawDossier } from '../raw'
import { objectsOf } from './walk'

/** A text that stands in one language stands in all. */
export function checkTranslations(raw: RawDossier): readonly Complaint[] {
  const complaints: Complaint[] = []
  for (const { file, at, object } of objectsOf(raw)) {
    const present = languages.filter((language) => isThere(object[language]))
    // Hashes stand in the translations only, quotations in the languages they were seen in.
    if (present.length === 0 || present.length === languages.length || at.endsWith(' › of') || at.endsWith(' › quotes')) continue
    for (const language of languages.filter((candidate) => !present.includes(candidate))) {
      complaints.push({
        file,
        at: `${at} › ${language}`,
        what: `The text is missing in ${language}.`,
        mend: `Write "${language}" beside ${present.map((other) => `"${other}"`).join(' and ')}.`,
      })
    }
  }
  return complaints
}

const isThere = (text: unknown) => text !== undefined && text !== null && text !== ''
