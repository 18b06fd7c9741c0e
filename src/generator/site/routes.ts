import { formatAddress } from '../../domain/address/address'
import { pages } from '../../domain/address/pages'
import { partsOf } from '../../domain/address/parts'
import { type Selection, startSelection } from '../../domain/address/selection'
import { entriesOf, pageOf, pageOfKind, subjectKinds } from '../../domain/address/subjects'
import type { Dossier } from '../../domain/content/dossier'
import type { Language } from '../../domain/content/ids'

/** Every selection of a language that is a page of its own: the start, the lists, each part of those that are divided, and each subject. */
export function builtSelections(dossier: Dossier): readonly Selection[] {
  const start = startSelection(dossier.language)
  const subjects = subjectKinds.flatMap((kind) => entriesOf(dossier, kind).map(({ subject }) => subject))
  return [
    ...pages.filter((page) => !dossier.emptyPages.includes(page)).map((page) => ({ ...start, page })),
    ...pages.flatMap((page) => partsOf(dossier, page).map((part) => ({ ...start, page, part }))),
    ...subjects.map((subject) => ({ ...start, page: pageOf(subject), subject })),
  ]
}

/** The same page in every language that has it, its own among them. */
export function counterparts(
  editions: readonly { readonly compiled: { readonly core: Dossier } }[],
  selection: Selection,
): readonly { readonly language: Language; readonly address: string }[] {
  const { page, part } = selection
  return editions
    .filter(({ compiled: { core } }) => part === null || partsOf(core, page).includes(part))
    .map(
      ({
        compiled: {
          core: { language },
        },
      }) => ({ language, address: formatAddress({ ...selection, language }) }),
    )
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
