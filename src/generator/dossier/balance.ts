import type { CompiledDossier } from './compile'

/** How much is said on a position's page: by whom it is held, and in answer to it. Words; characters in a language that does not part them by spaces. */
interface Said {
  readonly position: string
  readonly own: number
  readonly answers: number
}

/** How much room either side has on the page of each position that has arguments, in one language, counted from the texts. */
export function balanceOf({ core, details }: Pick<CompiledDossier, 'core' | 'details'>): readonly Said[] {
  return core.positions.flatMap(({ id }): readonly Said[] => {
    const entries = details.position[id]?.arguments ?? []
    if (!entries.length) return []
    const count = (texts: readonly string[]) => texts.reduce((sum, text) => sum + lengthOf(text), 0)
    return [{ position: id, own: count(entries.map(({ claim }) => claim)), answers: count(entries.map(({ answer }) => answer)) }]
  })
}

/** A language that parts its words by spaces has one in at most so many letters. */
const mostLettersInWord = 20

function lengthOf(text: string): number {
  const words = text.split(/\s+/).filter(Boolean)
  return text.length / Math.max(1, words.length) > mostLettersInWord ? text.replace(/\s/g, '').length : words.length
}
