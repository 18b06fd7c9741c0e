import type { Complaint, RawDossier } from '../../raw'
import { textsOf } from '../walk'

/** Characters that no reader sees and that break what is made of a text: control characters, halves of a pair, and marks that turn the direction of all that follows. */
const unseen = /[\p{Cc}\p{Cs}\u202a-\u202e\ufffe\uffff]/u

/** No text holds a character that cannot be shown; line breaks are let stand. */
export function checkCharacters(raw: RawDossier): readonly Complaint[] {
  return [...textsOf(raw)].flatMap(({ file, at, text }) => {
    const found = unseen.exec(text.replaceAll('\n', ' '))?.[0]
    if (found === undefined) return []
    const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    return [{ file, at, what: `It holds U+${code}, which cannot be shown.`, mend: 'Type the text anew around that place.' }]
  })
}
