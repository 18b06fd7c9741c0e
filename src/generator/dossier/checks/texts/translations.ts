import { type Complaint, languagesOf, type RawDossier } from '../../raw'
import { objectsOf } from '../walk'

/** A text that stands in one language stands in all that the dossier says are complete. */
export function checkTranslations(raw: RawDossier): readonly Complaint[] {
  const { all, complete } = languagesOf(raw)
  const complaints: Complaint[] = []
  for (const { file, at, object } of objectsOf(raw)) {
    const present = all.filter((language) => isThere(object[language]))
    if (present.length === 0 || inSomeLanguages.some((field) => at.endsWith(` › ${field}`))) continue
    for (const language of complete.filter((candidate) => all.includes(candidate) && !present.includes(candidate))) {
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

/** Hashes stand in the translations only, quotations in the languages they were seen in, articles and cases in those that have them. */
export const inSomeLanguages = ['of', 'quotes', 'inText', 'cases']

const isThere = (text: unknown) => text !== undefined && text !== null && text !== ''
