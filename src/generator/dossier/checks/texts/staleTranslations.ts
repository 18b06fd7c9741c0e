import { createHash } from 'node:crypto'
import { type Complaint, languagesOf, type RawDossier } from '../../raw'
import { isObject } from '../../isObject'
import { objectsOf } from '../walk'

/** The first eight hexadecimal digits of the SHA-1 of a text: what a translation notes as its original. */
export function hashOf(text: string): string {
  return createHash('sha1').update(text).digest('hex').slice(0, 8)
}

/** A translation notes the text it renders; when that changes, the translation has to be looked at again. */
export function checkStaleTranslations(raw: RawDossier): readonly Complaint[] {
  const [first = ''] = languagesOf(raw).all
  const complaints: Complaint[] = []
  for (const { file, at, object } of objectsOf(raw)) {
    const { [first]: original, of } = object
    if (typeof original !== 'string' || !isObject(of)) continue
    const hash = hashOf(original)
    for (const language of Object.keys(of).filter((key) => of[key] !== hash)) {
      const isNew = of[language] === ''
      complaints.push({
        file,
        at: `${at} › of › ${language}`,
        what: isNew
          ? `It is not noted which ${first} text the ${language} text renders.`
          : `The ${language} text renders an earlier ${first} text.`,
        mend: isNew
          ? 'New text: run `npm run stamp`.'
          : `Compare it with the ${first} text, correct it, and set "${language}" to "", then run \`npm run stamp\`; it will be "${hash}".`,
      })
    }
  }
  return complaints
}
