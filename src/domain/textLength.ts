/** What the length of a text is counted in: words, or characters in a language that does not part its words by spaces. */
export type LengthUnit = 'words' | 'characters'

/** A language that parts its words by spaces has one in at most so many letters. */
const mostLettersInWord = 20

export function unitOf(text: string): LengthUnit {
  return text.length / Math.max(1, wordsIn(text)) > mostLettersInWord ? 'characters' : 'words'
}

/** How long a text is, in the unit of its language; spaces are no characters. */
export function textLength(text: string): number {
  return unitOf(text) === 'characters' ? text.replace(/\s/g, '').length : wordsIn(text)
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}
