import type { Dossier } from '../../domain/content/dossier'
import { pageOf, pages, type Selection, type Subject, startSelection } from '../../domain/address/selection'

/** Every selection of a language that is a page of its own: the start, the lists, and each subject. */
export function builtSelections(dossier: Dossier): readonly Selection[] {
  const start = startSelection(dossier.language)
  const subjects: readonly Subject[] = [
    ...dossier.places.map(({ id }): Subject => ({ kind: 'place', id })),
    ...dossier.events.map(({ id }): Subject => ({ kind: 'event', id })),
    ...dossier.positions.map(({ id }): Subject => ({ kind: 'position', id })),
    ...dossier.terms.map(({ id }): Subject => ({ kind: 'term', id })),
    ...dossier.report.paragraphs.map(({ n }): Subject => ({ kind: 'paragraph', n })),
    ...dossier.boundaries.map(({ id }): Subject => ({ kind: 'line', id })),
    ...dossier.instruments.map(({ id }): Subject => ({ kind: 'instrument', id })),
    ...dossier.shelves.map(({ id }): Subject => ({ kind: 'shelf', id })),
    ...dossier.sequences.flatMap(({ id, steps }) => steps.map((step): Subject => ({ kind: 'step', sequence: id, step: step.id }))),
  ]
  return [...pages.map((page) => ({ ...start, page })), ...subjects.map((subject) => ({ ...start, page: pageOf(subject), subject }))]
}
