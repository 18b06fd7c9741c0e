import { Fragment } from 'react'
import type { Paragraph, Reference } from '../../domain/content/report'
import { isBesideReport } from '../../domain/address/subjects'
import { paragraphSubject } from '../../domain/content/subject'
import { Said } from '../../i18n/Said'
import { useDossier, useHref, useSite } from '../../selection/site'
import { SourceRefs } from '../source/SourceLinks'
import { shortTitle } from '../../i18n/subjectWords'
import { useTranslate } from '../../i18n/useMessages'

/**
 * What the record says where it is more exact than the paragraph: numbers in its margin, which open the notes below it, without script too, so that
 * the report reads through. On paper they are open. Where the report stands below what a page is about, the numbers of the built page lead to the
 * paragraph's own: a note is not written into every page of the site.
 * @param first the number of its first note, counted through the report
 */
export function RecordNote({ paragraph, first }: { paragraph: Paragraph; first: number }) {
  const { live, built } = useSite()
  const { subject } = built.selection
  return (
    <aside className="record-note">
      {!live && subject && isBesideReport(subject) ? (
        <WayToNotes paragraph={paragraph} first={first} />
      ) : (
        <Notes paragraph={paragraph} first={first} />
      )}
    </aside>
  )
}

interface NotesProps {
  readonly paragraph: Paragraph
  readonly first: number
}

function WayToNotes({ paragraph, first }: NotesProps) {
  const t = useTranslate()
  const href = useHref()
  return (
    <a className="note-numbers" href={href(paragraphSubject(paragraph.n))} title={t('reportRecordSays')}>
      <NoteNumbers paragraph={paragraph} first={first} />
    </a>
  )
}

function NoteNumbers({ paragraph: { checks }, first }: NotesProps) {
  const t = useTranslate()
  return (
    <>
      <span className="visually-hidden">{t('reportRecordSays')}</span>
      {checks.map(({ id }, index) => (
        <span key={id} className="note-number">
          {` ${first + index}`}
        </span>
      ))}
    </>
  )
}

function Notes({ paragraph, first }: NotesProps) {
  const t = useTranslate()
  const { sentences, checks } = paragraph
  const mentioned = sentences.flatMap(({ runs }) => runs.flatMap(({ to }) => (to ? [to] : [])))
  const isNew = (ref: Reference) => !mentioned.some(({ kind, id }) => kind === ref.kind && id === ref.id)
  return (
    <details>
      <summary className="note-numbers" title={t('reportRecordSays')}>
        <NoteNumbers paragraph={paragraph} first={first} />
      </summary>
      <p className="note-head">
        <Said of="reportRecordSays" />
      </p>
      <ol start={first}>
        {checks.map(({ id, note, refs, sources }) => (
          <li key={id}>
            {`${note} `}
            <SeeAlso refs={refs.filter(isNew)} />
            <SourceRefs sources={sources} />
          </li>
        ))}
      </ol>
    </details>
  )
}

/**
 * What a note speaks of beside what its paragraph leads to. Plain links: a note may be closed, and what is marked as a mention in the reader
 * has to be seen.
 */
function SeeAlso({ refs }: { refs: readonly Reference[] }) {
  const t = useTranslate()
  const dossier = useDossier()
  const href = useHref()
  return refs.map((ref) => (
    <Fragment key={ref.id}>
      <a className={`mention ${ref.kind}`} href={href(ref)}>
        {shortTitle(t, dossier, ref)}
      </a>
      {' · '}
    </Fragment>
  ))
}
