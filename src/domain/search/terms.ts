import { fold } from './fold'

/** Scripts that put no blanks between words. */
const scripts = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'].map((script) => `\\p{scx=${script}}`).join('')
const runs = new RegExp(`[${scripts}]+|[^${scripts}\\s]+`, 'gu')
const unspaced = new RegExp(`^[${scripts}]`, 'u')

/**
 * What a text is found by: its words, folded; of a script without blanks each two neighbouring letters, since dictionaries of words differ from one
 * browser to the next and cut one name two ways. A letter that stands alone is itself.
 */
export function termsOf(text: string): readonly string[] {
  return (fold(text).match(runs) ?? []).flatMap((run) => (unspaced.test(run) ? pairsOf(run) : [run]))
}

/** Whether a term is a pair of letters, or one letter, of a script without blanks. */
export function isOfUnspaced(term: string): boolean {
  return unspaced.test(term)
}

function pairsOf(run: string): readonly string[] {
  const letters = [...run]
  return letters.length === 1 ? letters : letters.slice(1).map((letter, i) => `${letters[i]}${letter}`)
}
