import { fileOfPage } from '../domain/address/pages'
import type { Selection } from '../domain/address/selection'
import { fileOfSubject } from '../domain/address/subjects'

/** The files beyond the core that a selection's page says something from: preloaded, and waited for before the page comes alive. */
export function neededDetails({ page, subject }: Selection): readonly string[] {
  const file = subject ? fileOfSubject(subject) : fileOfPage(page)
  return file === null ? [] : [file]
}
