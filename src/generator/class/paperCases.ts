import type { ClassCase } from '../../domain/content/classKit'
import type { EvenCases } from '../../domain/evenCases'
import type { CompiledDossier } from '../dossier/compile'
import { chosenArguments, classTexts } from './classTexts'

/** A printed page has room for so many arguments of each side, and for so many sources of each: the rest stand at the address that it names. */
const mostArguments = 3
const mostSources = 1

/** Which arguments a printed page has, the same in every language. */
export function chosenForPaper(languages: readonly CompiledDossier[]): EvenCases {
  return chosenArguments(languages, mostArguments)
}

/** Each side’s case as a printed page has it. */
export function paperCases(compiled: CompiledDossier, chosen: EvenCases): readonly ClassCase[] {
  return classTexts(compiled, chosen).cases.map((one) => ({
    ...one,
    cards: one.cards.map((card) => ({ ...card, sources: card.sources.slice(0, mostSources) })),
  }))
}
