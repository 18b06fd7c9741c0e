import type { Boundary, LineKind } from './content/boundary'
import type { Dossier } from './content/dossier'
import type { Subject } from './content/subject'

/** What a text itself draws; a border that a party states and rests on a text is the party's, not the text's. */
const drawnByText: readonly LineKind[] = ['treaty', 'limit', 'baseline']

/** The lines that a subject is about, in force or not: the line itself, those that a term means, or those that an instrument drew. */
export function linesOfSubject({ boundaries, terms }: Dossier, subject: Subject | null): readonly Boundary[] {
  switch (subject?.kind) {
    case 'line':
      return boundaries.filter(({ id }) => id === subject.id)
    case 'term': {
      const meant = terms.find(({ id }) => id === subject.id)?.lines ?? []
      return boundaries.filter(({ id }) => meant.includes(id))
    }
    case 'instrument':
      return boundaries.filter(({ instrument, kind }) => instrument === subject.id && drawnByText.includes(kind))
    default:
      return []
  }
}
