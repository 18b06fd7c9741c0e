import type { ClassCase } from '../../domain/content/classKit'
import type { Detail } from '../../domain/content/detail'
import type { SourceEntry } from '../../domain/content/report'

/** The sources of a sheet in the order of their numbers, which begin at 1, each once: those of its subject, then those of the cases. */
export function sourcesOn(detail: Detail | undefined, cases: readonly ClassCase[]): readonly SourceEntry[] {
  const own = detail ? sourcesOf(detail) : []
  const ofCases = cases.flatMap(({ cards }) => cards.flatMap(({ sources }) => sources))
  return [...new Map([...own, ...ofCases].map((source) => [source.id, source])).values()]
}

function sourcesOf(detail: Detail): readonly SourceEntry[] {
  return detail.kind === 'question' ? detail.answer.flatMap(({ sources }) => sources) : detail.sources
}
