import { Fragment } from 'react'
import type { Paragraph, Reference } from '../../domain/content/report'
import { Said } from '../../i18n/Said'
import { useDossier, useHref, useSite } from '../../selection/site'
import { breakpoints } from '../../ui/breakpoints'
import { useMediaQuery } from '../../ui/useMediaQuery'
import { SourceRefs } from '../source/SourceLinks'
import { shortTitle } from '../../i18n/subjectWords'
import { useTranslate } from '../../i18n/useMessages'

/**
 * What the record says where it is more exact than the paragraph. Open where there is room: on a built page the stylesheet shows it from 900 px
 * on, so that nothing moves when the page comes alive and the element itself says it is open.
 */
export function RecordNote({ paragraph: { sentences, checks } }: { paragraph: Paragraph }) {
  const { live } = useSite()
  const hasRoom = useMediaQuery(`not ${breakpoints.stacked}`)
  const mentioned = sentences.flatMap(({ runs }) => runs.flatMap(({ to }) => (to ? [to] : [])))
  const isNew = (ref: Reference) => !mentioned.some(({ kind, id }) => kind === ref.kind && id === ref.id)
  return (
    <aside className="record-note">
      <details open={live && hasRoom}>
        <summary>
          <Said of="reportRecordSays" />
        </summary>
        {checks.map(({ id, note, refs, sources }) => (
          <p key={id}>
            {`${note} `}
            <SeeAlso refs={refs.filter(isNew)} />
            <SourceRefs sources={sources} />
          </p>
        ))}
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
