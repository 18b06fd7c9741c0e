import { fileOfList } from '../domain/address/parts'
import type { Selection } from '../domain/address/selection'
import { fileOfSubject } from '../domain/address/subjects'
import type { Dossier } from '../domain/content/dossier'

/** The files beyond the core that a selection's page says something from: preloaded, and waited for before the page comes alive. */
export function neededDetails({ page, subject, part }: Selection, dossier: Pick<Dossier, 'letters'>): readonly string[] {
  const file = subject ? fileOfSubject(subject) : fileOfList(dossier, page, part)
  return file === null ? [] : [file]
}
