import { fileOfList } from '../domain/address/parts'
import type { Selection } from '../domain/address/selection'
import { fileOfSubject } from '../domain/address/subjects'
import type { Boundary } from '../domain/content/boundary'
import type { Dossier } from '../domain/content/dossier'
import { linesOfSubject } from '../domain/relatedLines'

/** The files beyond the core that a selection's page says or draws something from: preloaded, and waited for before the page comes alive. */
export function neededDetails({ page, subject, part }: Selection, dossier: Dossier): readonly string[] {
  const file = subject ? fileOfSubject(subject) : fileOfList(dossier, page, part)
  const courses = filesOfCourses(linesOfSubject(dossier, subject))
  return [...new Set([...(file === null ? [] : [file]), ...courses])]
}

/** The files of those lines whose course is not on every page. */
export function filesOfCourses(lines: readonly Boundary[]): readonly string[] {
  return lines.filter(({ extent }) => extent !== undefined).flatMap((line) => fileOfCourse(line) ?? [])
}

/** The file that the course of a line comes in, where that is not on every page. */
export function fileOfCourse({ id }: Pick<Boundary, 'id'>): string | null {
  return fileOfSubject({ kind: 'line', id })
}
