import { createHash } from 'node:crypto'
import type { Complaint, RawDossier } from '../raw'
import { isObject } from '../isObject'
import { objectsOf } from './walk'

/** The first eight hexadecimal digits of the SHA-1 of an English text: what a translation notes as its original. */
export function hashOf(english: string): string {
  return createHash('sha1').update(english).digest('hex').slice(0, 8)
}

/** A translation notes the English it renders; when the English changes, the translation has to be looked at again. */
export function checkStaleTranslations(raw: RawDossier): readonly Complaint[] {
  const complaints: Complaint[] = []
  for (const { file, at, object } of objectsOf(raw)) {
    const { en, of } = object
    if (typeof en !== 'string' || !isObject(of)) continue
    const hash = hashOf(en)
    for (const language of Object.keys(of).filter((key) => of[key] !== hash)) {
      complaints.push({
        file,
        at: `${at} › ${language}`,
        what: `The ${language} text renders an earlier English text.`,
        mend: `Compare it with the English, correct it, and set "of" › "${language}" to "${hash}".`,
      })
    }
  }
  return complaints
}
