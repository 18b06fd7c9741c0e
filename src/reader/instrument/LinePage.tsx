import type { LineDetail } from '../../domain/content/detail'
import type { LineId } from '../../domain/content/ids'
import { formatSpan } from '../../i18n/dates'
import { lineKindWords } from '../../i18n/lineKind'
import { raised } from '../../i18n/raised'
import { Said } from '../../i18n/Said'
import { useTranslate } from '../../i18n/useMessages'
import { useDetail } from '../../selection/details'
import { useDossier, useHref } from '../../selection/site'
import { useLender } from '../../selection/useLender'
import { PageLink } from '../PageLink'
import { articleName } from './articleName'
import { Loading } from '../Loading'
import { Mention } from '../Mention'
import { SourceList } from '../source/SourceLinks'
import { Unbroken } from '../../i18n/Unbroken'

/** One line: what kind it is, when it held, where it runs, and the text that says so. */
export function LinePage({ id }: { id: LineId }) {
  const t = useTranslate()
  const href = useHref()
  const dossier = useDossier()
  const { boundaries, positions } = dossier
  const lender = useLender()
  const detail = useDetail<LineDetail>(`lines/${id}`)
  const line = boundaries.find((one) => one.id === id)
  if (!line) return null
  const { name, kind, from, to, claimant } = line
  const position = positions.find((one) => one.id === claimant)
  return (
    <div className="line-page">
      <PageLink page="lines" />
      <p className="kicker">{lineKindWords(t, dossier, line)}</p>
      <h1 className="page-title" lang={lender(name)}>
        <Unbroken text={name} />
      </h1>
      {from.edtf !== '..' && <p className="standing">{raised(t, formatSpan(t, from, to))}</p>}
      {kind === 'line-of-control' && (
        <p className="standing">
          <Said of="lineNotAgreed" />
        </p>
      )}
      {position && (
        <p>
          <Mention to={{ kind: 'position', id: position.id }}>{position.name}</Mention>
        </p>
      )}
      <Loading file={detail} what={name}>
        {({ course, note, notDrawn, instrument, sources }) => (
          <>
            <p className="summary" lang={lender(course)}>
              {course}
            </p>
            {notDrawn && <p lang={lender(notDrawn)}>{notDrawn}</p>}
            {note && (
              <p className="aside-words" lang={lender(note)}>
                {note}
              </p>
            )}
            {instrument && (
              <p>
                <a href={href({ kind: 'instrument', id: instrument.id })}>{instrument.title}</a>
                {instrument.article && t('comma') + articleName(t, instrument)}
              </p>
            )}
            <section>
              <h2>
                <Said of="navSources" />
              </h2>
              <SourceList sources={sources} />
            </section>
          </>
        )}
      </Loading>
    </div>
  )
}
