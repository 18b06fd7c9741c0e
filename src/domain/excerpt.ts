import type { Dossier } from './dossier'
import { gazetteer } from './gazetteer'
import type { PlaceId } from './ids'
import type { Paragraph, Reference, Sentence } from './report'
import { type Subject, sameSubject } from './selection'

/** How a mention bears on a subject: it names it; it names a group the subject is in; it names a member of the subject. */
export type Bearing = { readonly how: 'direct' } | { readonly how: 'group' | 'member'; readonly via: PlaceId }

/** A whole sentence of the report that bears on a subject. */
export interface Excerpt {
  readonly paragraph: number
  readonly sentence: Sentence
  readonly bearing: Bearing
}

const ranks = { direct: 0, group: 1, member: 2 } as const

/**
 * The sentences of the report that bear on a subject, each once: those that name it, then those that name a group it is in, then those that name
 * a member of it; in the order of the report. Empty where the report is silent.
 */
export function excerptsOf(dossier: Dossier, subject: Subject): readonly Excerpt[] {
  const found = dossier.report.paragraphs.flatMap((paragraph) => inParagraph(dossier, paragraph, subject))
  return found.sort((a, b) => ranks[a.bearing.how] - ranks[b.bearing.how])
}

function inParagraph(dossier: Dossier, { n, sentences }: Paragraph, subject: Subject): Excerpt[] {
  return sentences.flatMap((sentence) => {
    const bearings = sentence.runs.flatMap(({ to }) => (to ? (bearingOf(dossier, to, subject) ?? []) : []))
    const [strongest] = bearings.sort((a, b) => ranks[a.how] - ranks[b.how])
    return strongest ? [{ paragraph: n, sentence, bearing: strongest }] : []
  })
}

/** How a mention bears on a subject; `null` where it does not. Only places bear on each other: a group on its members, a member on its group. */
export function bearingOf(dossier: Dossier, mention: Reference, subject: Subject): Bearing | null {
  if (sameSubject(mention, subject)) return { how: 'direct' }
  if (mention.kind !== 'place' || subject.kind !== 'place') return null
  const { ancestors } = gazetteer(dossier)
  if (ancestors(subject.id).includes(mention.id)) return { how: 'group', via: mention.id }
  return ancestors(mention.id).includes(subject.id) ? { how: 'member', via: mention.id } : null
}
