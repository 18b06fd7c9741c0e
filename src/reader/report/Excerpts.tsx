import { paragraphSubject } from '../../domain/content/subject'
import type { Dossier } from '../../domain/content/dossier'
import { type Excerpt, excerptsOf } from '../../domain/excerpt'
import { gazetteer } from '../../domain/content/gazetteer'
import type { Subject } from '../../domain/content/subject'
import { placeNoun } from '../../i18n/nouns'
import type { Translate } from '../../i18n/translate'
import { Said } from '../../i18n/Said'
import { useTranslate } from '../../i18n/useMessages'
import { useDossier, useHref } from '../../selection/site'
import { Runs } from '../Mention'

/** What the report says of the subject: whole sentences, those that name it first. */
export function Excerpts({ subject, silent, level = 3 }: { subject: Subject; silent?: string; level?: 2 | 3 }) {
  const t = useTranslate()
  const dossier = useDossier()
  const excerpts = excerptsOf(dossier, subject)
  if (!excerpts.length) return silent ? <p className="empty">{silent}</p> : null
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className="excerpts">
      <Heading>{t('reportExcerpts')}</Heading>
      {excerpts.map((excerpt) => (
        <Quoted key={excerpt.sentence.id} excerpt={excerpt} subject={subject} />
      ))}
    </section>
  )
}

function Quoted({ excerpt, subject }: { excerpt: Excerpt; subject: Subject }) {
  const t = useTranslate()
  const href = useHref()
  const dossier = useDossier()
  const { paragraph, sentence } = excerpt
  const as = subject.kind === 'place' ? asMember(t, dossier, excerpt, subject.id) : null
  return (
    <figure className="excerpt" data-bearing={excerpt.relevance.how}>
      <blockquote>
        <Runs runs={sentence.runs} />
      </blockquote>
      <figcaption>
        {t('reportInParagraph', { number: paragraph })}
        {as && <> · {as}</>} ·{' '}
        <a href={`${href(paragraphSubject(paragraph))}#${sentence.id}`}>
          <Said of="reportReadInContext" />
        </a>
      </figcaption>
    </figure>
  )
}

/** How a mention of a group means its member: "as one of the four islands". */
function asMember(t: Translate, dossier: Dossier, { relevance }: Excerpt, place: string): string | null {
  if (relevance.how !== 'group') return null
  const { byId, members } = gazetteer(dossier)
  const group = byId.get(relevance.via)
  const { disputed } = dossier
  const counted = disputed.some((id) => id === place)
  const ofTheDisputed =
    counted && disputed.every((id) => members(relevance.via).includes(id)) && members(relevance.via).length === disputed.length
  return ofTheDisputed ? t('asOneOfThem', { them: dossier.disputedAs.them }) : t('mapInSet', { group: group ? placeNoun(t, group) : '' })
}
