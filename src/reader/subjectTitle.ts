import type { Dossier } from '../domain/content/dossier'
import type { Subject } from '../domain/address/selection'
import type { Translate } from '../i18n/translate'

/** What a subject is called in a link to it. */
export function subjectTitle(t: Translate, dossier: Dossier, subject: Subject): string {
  switch (subject.kind) {
    case 'place':
      return dossier.places.find(({ id }) => id === subject.id)?.name ?? subject.id
    case 'event':
      return dossier.events.find(({ id }) => id === subject.id)?.title ?? subject.id
    case 'position':
      return dossier.positions.find(({ id }) => id === subject.id)?.name ?? subject.id
    case 'term':
      return dossier.terms.find(({ id }) => id === subject.id)?.term ?? subject.id
    case 'paragraph':
      return t('reportParagraph', { number: subject.n })
    case 'line':
      return dossier.boundaries.find(({ id }) => id === subject.id)?.name ?? subject.id
    case 'instrument':
      return dossier.instruments.find(({ id }) => id === subject.id)?.title ?? subject.id
    case 'shelf':
      return dossier.shelves.find(({ id }) => id === subject.id)?.name ?? subject.id
    case 'step':
      return dossier.sequences.find(({ id }) => id === subject.sequence)?.title ?? subject.sequence
  }
}
