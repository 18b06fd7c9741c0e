import type { PositionDetail } from '../../domain/content/detail'
import type { PositionId } from '../../domain/content/ids'
import type { PositionEntry } from '../../domain/content/position'
import { formatDate } from '../../i18n/dates'
import { partyNoun } from '../../i18n/nouns'
import { raised } from '../../i18n/raised'
import { Said } from '../../i18n/Said'
import { useTranslate } from '../../i18n/useMessages'
import { useDetail } from '../../selection/details'
import { useDossier } from '../../selection/site'
import { useLender } from '../../selection/useLender'
import { PageLink } from '../PageLink'
import { Arguments } from './Arguments'
import { ClaimList } from './ClaimList'
import { Excerpts } from '../report/Excerpts'
import { Loading } from '../Loading'
import { Mention } from '../Mention'
import { SourceList } from '../source/SourceLinks'
import { Unbroken } from '../../i18n/Unbroken'

/** One position: what it claims, its arguments with the other side's answers, and the way to the other side. */
export function PositionPage({ id }: { id: PositionId }) {
  const t = useTranslate()
  const dossier = useDossier()
  const { positions } = dossier
  const lender = useLender()
  const detail = useDetail<PositionDetail>(`positions/${id}`)
  const position = positions.find((one) => one.id === id)
  if (!position) return null
  const others = positions.filter((one) => one.party && one.id !== id)
  return (
    <div className="position-page">
      <PageLink page="positions" />
      <p className="kicker">{t(`positionKind.${position.kind}`)}</p>
      <h1 className="page-title" lang={lender(position.name)}>
        <Unbroken text={position.name} />
      </h1>
      <Standing position={position} />
      <Loading file={detail} what={position.name}>
        {({ summary, proposed }) => (
          <>
            {proposed && <p className="proposed">{formatDate(t, proposed)}</p>}
            <p className="summary" lang={lender(summary)}>
              {summary}
            </p>
          </>
        )}
      </Loading>
      <p className="other-sides">
        {others.map((other, i) => (
          <span key={other.id}>
            {i > 0 && ' · '}
            <Mention to={{ kind: 'position', id: other.id }}>
              {t('positionStartFrom', { holder: partyNoun(t, dossier, other.holder) })}
            </Mention>
          </span>
        ))}
      </p>
      {detail.state === 'ready' && (
        <>
          <ClaimList position={position} detail={detail.value} />
          <Arguments position={position} entries={detail.value.arguments} />
        </>
      )}
      <Excerpts subject={{ kind: 'position', id }} level={2} />
      {detail.state === 'ready' && <FurtherSources detail={detail.value} />}
    </div>
  )
}

/** The sources that no argument of the position has named yet, for itself or for its answer. */
function FurtherSources({ detail }: { detail: PositionDetail }) {
  const named = new Set(detail.arguments.flatMap(({ sources, answerSources = [] }) => [...sources, ...answerSources].map(({ id }) => id)))
  const further = detail.sources.filter(({ id }) => !named.has(id))
  if (!further.length) return null
  return (
    <section>
      <h2>
        <Said of="navSources" />
      </h2>
      <SourceList sources={further} />
    </section>
  )
}

/** Who holds a position, and whether officially. */
export function Standing({ position: { holder, official, kind, standing } }: { position: PositionEntry }) {
  const t = useTranslate()
  const dossier = useDossier()
  if (standing !== undefined) return <p className="standing">{standing}</p>
  const noun = partyNoun(t, dossier, holder)
  const held =
    kind === 'instrument'
      ? t('positionSigned', { holder: noun })
      : kind === 'historical-proposal'
        ? t('positionProposedBy', { holder: noun })
        : t('positionHeldBy', { holder: noun })
  return (
    <p className="standing">
      {raised(t, held)}
      {kind === 'state' && official && <> · {t('positionOfficial')}</>}
    </p>
  )
}
