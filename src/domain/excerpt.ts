import type { Dossier } from './content/dossier'
import { gazetteer } from './content/gazetteer'
import type { PlaceId } from './content/ids'
import type { Paragraph, Reference, Sentence } from './content/report'
import type { Subject } from './content/subject'
import { sameSubject } from './address/subjects'

/** How a mention is about a subject: it names it; it names a group the subject is in; it names a member of the subject. */
export type Relevance = { readonly how: 'direct' } | { readonly how: 'group' | 'member'; readonly via: PlaceId }

/** A whole sentence of the report that is about a subject. */
export interface Excerpt {
  readonly paragraph: number
  readonly sentence: Sentence
  readonly relevance: Relevance
}

const ranks = { direct: 0, group: 1, member: 2 } as const

/**
 * The sentences of the report that are about a subject, each once: those that name it, then those that name a group it is in, then those that name
 * a member of it; in the order of the report. Empty where the report is silent.
 */
export function excerptsOf(dossier: Dossier, subject: Subject): readonly Excerpt[] {
  const found = dossier.report.paragraphs.flatMap((paragraph) => inParagraph(dossier, paragraph, subject))
  return found.sort((a, b) => ranks[a.relevance.how] - ranks[b.relevance.how])
}

function inParagraph(dossier: Dossier, { n, sentences }: Paragraph, subject: Subject): Excerpt[] {
  return sentences.flatMap((sentence) => {
    const found = sentence.runs.flatMap(({ to }) => (to ? (relevanceOf(dossier, to, subject) ?? []) : []))
    const [strongest] = found.sort((a, b) => ranks[a.how] - ranks[b.how])
    return strongest ? [{ paragraph: n, sentence, relevance: strongest }] : []
  })
}

/** How a mention is about a subject; `null` where it is not. A mention of another subject counts only among places: of a group for its members, of a member for its group. */
export function relevanceOf(dossier: Dossier, mention: Reference, subject: Subject): Relevance | null {
  if (sameSubject(mention, subject)) return { how: 'direct' }
  if (mention.kind !== 'place' || subject.kind !== 'place') return null
  const { ancestors } = gazetteer(dossier)
  if (ancestors(subject.id).includes(mention.id)) return { how: 'group', via: mention.id }
  return ancestors(mention.id).includes(subject.id) ? { how: 'member', via: mention.id } : null
}
