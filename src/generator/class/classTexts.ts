import type { ClassCard, ClassQuestion, ClassTexts } from '../../domain/content/classKit'
import type { ArgumentAnswer } from '../../domain/content/detail'
import { type EvenCases, evenCases } from '../../domain/evenCases'
import { subjectKey } from '../../domain/address/subjects'
import { textLength, unitOf } from '../../domain/textLength'
import type { CompiledDossier } from '../dossier/compile'

/** So many cards make a lesson, and fit two sheets a side. */
const mostCards = 6

/**
 * Which arguments of each party’s own position the cards of a class hold: the same ones in every language, so that classes can meet. What the editors put
 * together themselves is no card.
 * @param languages the dossier in each of its languages
 * @param most so many arguments of each party at most
 */
export function chosenArguments(languages: readonly CompiledDossier[], most = mostCards): EvenCases {
  const [first] = languages
  if (!first) return { chosen: [], isEven: true }
  return evenCases(
    partyPositions(first).map((position) =>
      ownArguments(first, position).map((_, i) =>
        languages.map((compiled) => textLength(ownArguments(compiled, position)[i]?.claim ?? '')),
      ),
    ),
    most,
  )
}

/** The texts that a class is handed, in one language. */
export function classTexts(compiled: CompiledDossier, { chosen, isEven }: EvenCases): ClassTexts {
  const cases = partyPositions(compiled).map((position, side) => {
    const own = ownArguments(compiled, position)
    const cards = (chosen[side] ?? []).flatMap((i): readonly ClassCard[] => {
      const entry = own[i]
      if (!entry) return []
      const { id: argument, label, claim, sources } = entry
      return [{ argument, label, claim, length: textLength(claim), sources }]
    })
    return { position, cards, length: cards.reduce((sum, { length }) => sum + length, 0) }
  })
  return {
    unit: unitOf(cases.flatMap(({ cards }) => cards.map(({ claim }) => claim)).join('')),
    cases,
    isEven,
    questions: questionsOf(compiled),
    places: compiled.core.disputed,
  }
}

function partyPositions({ core }: CompiledDossier) {
  return core.positions.filter(({ party }) => party).map(({ id }) => id)
}

function ownArguments({ details }: CompiledDossier, position: string): readonly ArgumentAnswer[] {
  return (details.position[position]?.arguments ?? []).filter(({ claimIsTheirs }) => claimIsTheirs)
}

/** The questions whose answers rest on sources; what the site says of itself is none for a class. */
function questionsOf({ core, details }: CompiledDossier): readonly ClassQuestion[] {
  return core.questions.flatMap(({ id, question }) => {
    const answer = details.question[id]?.answer ?? []
    if (answer.every(({ own }) => own)) return []
    const named = answer.flatMap(({ runs }) => runs.flatMap(({ to }) => to ?? []))
    return [{ id, question, proofs: [...new Map(named.map((to) => [subjectKey(to), to])).values()] }]
  })
}
