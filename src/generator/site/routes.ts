import { formatAddress } from '../../domain/address/address'
import { pages } from '../../domain/address/pages'
import { type Selection, startSelection } from '../../domain/address/selection'
import { entriesOf, pageOf, subjectKinds } from '../../domain/address/subjects'
import type { Dossier } from '../../domain/content/dossier'

/** Every selection of a language that is a page of its own: the start, the lists, and each subject. */
export function builtSelections(dossier: Dossier): readonly Selection[] {
  const start = startSelection(dossier.language)
  const subjects = subjectKinds.flatMap((kind) => entriesOf(dossier, kind).map(({ subject }) => subject))
  return [
    ...pages.filter((page) => !dossier.emptyPages.includes(page)).map((page) => ({ ...start, page })),
    ...subjects.map((subject) => ({ ...start, page: pageOf(subject), subject })),
  ]
}

/** Folders of the site that hold pages and are none: hosts would answer them with an error or a listing. */
export function foldersLeadingOn(dossier: Dossier): readonly string[] {
  const built = new Set(builtSelections(dossier).map(formatAddress))
  const folders = [...built].flatMap((address) => {
    const parts = address.split('/').slice(0, -1)
    return parts.map((_, i) => `${parts.slice(0, i + 1).join('/')}/`)
  })
  return [...new Set(folders)].filter((folder) => !built.has(folder))
}
