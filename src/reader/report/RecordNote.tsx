import { Fragment } from 'react'
import type { Paragraph, Reference } from '../../domain/content/report'
import { Said } from '../../i18n/Said'
import { useDossier, useHref } from '../../selection/site'
import { SourceRefs } from '../source/SourceLinks'
import { shortTitle } from '../../i18n/subjectWords'
import { useTranslate } from '../../i18n/useMessages'

/**
 * What the record says where it is more exact than the paragraph: numbers in its margin, which open the notes below it, without script too, so that
 * the report reads through. On paper they are open.
 * @param first the number of its first note, counted through the report
 */
export function RecordNote({ paragraph: { sentences, checks }, first }: { paragraph: Paragraph; first: number }) {
  const t = useTranslate()
  const mentioned = sentences.flatMap(({ runs }) => runs.flatMap(({ to }) => (to ? [to] : [])))
  const isNew = (ref: Reference) => !mentioned.some(({ kind, id }) => kind === ref.kind && id === ref.id)
  return (
    <aside className="record-note">
      <details>
        <summary title={t('reportRecordSays')}>
          <span className="visually-hidden">{t('reportRecordSays')}</span>
          {checks.map(({ id }, index) => (
            <span key={id} className="note-number">
              {` ${first + index}`}
            </span>
          ))}
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
    </aside>
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
