import { type Complaint, languagesOf, type RawDossier } from '../../raw'
import { isTag } from '../../schema/tag'

/** The languages are tags, each named once, the first complete. */
export function checkLanguageTags(raw: RawDossier): readonly Complaint[] {
  const file = 'dispute.json'
  const { all, complete } = languagesOf(raw)
  const [first] = all
  const complaints: Complaint[] = []
  for (const tag of all.filter((one) => !isTag(one))) {
    complaints.push({ file, at: 'languages', what: `"${tag}" is no tag of a language.`, mend: 'Write a BCP 47 tag: en, ja, pt-BR.' })
  }
  for (const tag of new Set(all.filter((one, index) => all.indexOf(one) !== index))) {
    complaints.push({ file, at: 'languages', what: `"${tag}" stands twice.`, mend: 'Delete one of the two.' })
  }
  for (const tag of complete.filter((one) => !all.includes(one))) {
    complaints.push({
      file,
      at: 'complete',
      what: `"${tag}" is not among the languages.`,
      mend: 'Add it to "languages", or delete it here.',
    })
  }
  if (first !== undefined && !complete.includes(first)) {
    complaints.push({
      file,
      at: 'complete',
      what: `"${first}" is the language that others fall back to, and is not complete.`,
      mend: `Add "${first}", or begin "languages" with another.`,
    })
  }
  return complaints
}
