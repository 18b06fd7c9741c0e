import type { Complaint } from '../../raw'
import type { Content } from '../../schema/content'

/** A language that declines one name of places declines all: a sentence would lack the case. */
export function checkDeclension({ dispute, places }: Content): readonly Complaint[] {
  return dispute.languages.flatMap((language) => {
    const bare = places.filter(({ names }) => names.in[language] && !names.in[language].cases)
    if (bare.length === places.filter(({ names }) => names.in[language]).length) return []
    return bare.map(({ id }) => ({
      file: 'places.json',
      at: `${id} › names › ${language}`,
      what: `The name has no cases, though other names in ${language} have.`,
      mend: 'Add "cases": { "nom": "", "gen": "", "dat": "", "acc": "", "ins": "", "prep": "" }.',
    }))
  })
}
