import type { Dossier } from '../../domain/content/dossier'
import { sameSubject } from '../../domain/address/subjects'
import { printedNames } from '../../domain/content/names'
import type { NamedEntry, NameIndex, SearchEntry } from '../../domain/search/searchFile'
import { subjectKind, subjectTitle } from '../../i18n/subjectWords'
import type { Translate } from '../../i18n/translate'

/** What was found, in the page's words. */
export interface Hit {
  readonly title: string
  /** The other name of a place. */
  readonly otherName?: string
  /** What it is. */
  readonly kind: string
  /** Whether it is a sentence, not a name. */
  readonly isText: boolean
}

/** @param names the index of names, by which parts of subjects are called; without it they are called by their subject */
export function hitOf(t: Translate, dossier: Dossier, names: NameIndex | null, entry: SearchEntry): Hit {
  const { to, anchor } = entry
  if (anchor === undefined)
    return { title: subjectTitle(t, dossier, to), ...otherNameOf(dossier, entry), kind: subjectKind(t, dossier, to), isText: false }
  const sentence = dossier.report.paragraphs
    .flatMap(({ sentences }) => sentences)
    .find(({ id }) => to.kind === 'paragraph' && id === anchor)
  if (sentence) return { title: sentence.runs.map(({ text }) => text).join(''), kind: subjectKind(t, dossier, to), isText: true }
  const part = names?.groups.flatMap(({ entries }) => entries).find((one) => one.anchor === anchor && sameSubject(one.to, to))
  const subject = subjectTitle(t, dossier, to)
  return { title: part?.name ?? subject, kind: t('kindArgument', { position: subject }), isText: false }
}

function otherNameOf({ places }: Dossier, { to }: SearchEntry): Pick<Hit, 'otherName'> {
  const place = places.find(({ id }) => to.kind === 'place' && id === to.id)
  if (!place) return {}
  const { second, originals } = printedNames(place)
  const otherName = second ?? originals.map(({ name }) => name).join(' ')
  return otherName ? { otherName } : {}
}

/** The address of what was found, below the address of its subject. */
export function hrefOf(href: (to: SearchEntry['to']) => string, { to, anchor }: Pick<NamedEntry, 'to' | 'anchor'>): string {
  return anchor === undefined ? href(to) : `${href(to)}#${anchor}`
}
