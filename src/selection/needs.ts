import { pageOf, type Selection } from '../domain/address/selection'

/** The files beyond the core that a selection's page says something from: preloaded, and waited for before the page comes alive. */
export function neededDetails({ page, subject }: Selection): readonly string[] {
  if (subject) return subject.kind === 'paragraph' || subject.kind === 'step' ? [] : [`${pageOf(subject)}/${subject.id}`]
  return page === 'report' || page === 'places' || page === 'sequences' ? [] : [page]
}
