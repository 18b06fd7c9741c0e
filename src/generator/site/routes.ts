import { formatAddress } from '../../domain/address/address'
import { pages } from '../../domain/address/pages'
import { type Selection, startSelection } from '../../domain/address/selection'
import { entriesOf, pageOf, pageOfKind, subjectKinds } from '../../domain/address/subjects'
import type { Dossier } from '../../domain/content/dossier'
import { yearsApart } from '../../domain/rankedEvents'

/** Every selection of a language that is a page of its own: the start, the lists, each year of a long list of events, and each subject. */
export function builtSelections(dossier: Dossier): readonly Selection[] {
  const start = startSelection(dossier.language)
  const subjects = subjectKinds.flatMap((kind) => entriesOf(dossier, kind).map(({ subject }) => subject))
  return [
    ...pages.filter((page) => !dossier.emptyPages.includes(page)).map((page) => ({ ...start, page })),
    ...yearsApart(dossier.events).map(([year]) => ({ ...start, page: 'events' as const, year })),
    ...subjects.map((subject) => ({ ...start, page: pageOf(subject), subject })),
  ]
}

/**
 * Addresses that are built to lead on to another: folders that hold pages and are none, which hosts would answer with an error or a listing, and
 * those that entries had before they were given another id.
 */
export function addressesLeadingOn(dossier: Dossier): readonly string[] {
  const built = new Set(builtSelections(dossier).map(formatAddress))
  const folders = [...built].flatMap((address) => {
    const parts = address.split('/').slice(0, -1)
    return parts.map((_, i) => `${parts.slice(0, i + 1).join('/')}/`)
  })
  const former = subjectKinds.flatMap((kind) =>
    Object.keys(dossier.formerIds[kind] ?? {}).map((id) => `${dossier.language}/${pageOfKind(kind)}/${id}/`),
  )
  return [...new Set([...folders, ...former])].filter((address) => !built.has(address))
}
