import type { PlaceDetail } from '../../domain/content/detail'
import { gazetteer } from '../../domain/content/gazetteer'
import type { PlaceId } from '../../domain/content/ids'
import { liesOnLand } from '../../domain/content/place'
import { printedNames } from '../../domain/content/names'
import { nameHeading, placeNoun } from '../../i18n/nouns'
import { Said } from '../../i18n/Said'
import { useTranslate } from '../../i18n/useMessages'
import { useDetail } from '../../selection/details'
import { useOverlay } from '../../selection/useOverlay'
import { useDossier, useHref, useSite } from '../../selection/site'
import { useLender } from '../../selection/useLender'
import { Foreign } from '../../ui/Foreign'
import { latePart } from '../../ui/latePart'
import { PanelHead } from '../PanelHead'
import { Excerpts } from '../report/Excerpts'
import { LifeLine } from './LifeLine'
import { Loading } from '../Loading'
import { PlaceEvents } from './PlaceEvents'
import { PlaceFigures } from '../figures/PlaceFigures'
import { PlaceMembers } from './PlaceMembers'
import { FurtherNames, OwnNames } from './PlaceNames'
import { PlaceState, StateDate } from './PlaceState'
import { Residents } from '../figures/Residents'
import { ReportMistake } from '../ReportMistake'
import { SourceList, SourceRefs } from '../source/SourceLinks'
import { Tenures } from './Tenures'
import '../sheets'

/** To be asked only where script runs: without it the figures say the distances of the record. */
const Distances = latePart(() => import('./Distances').then((part) => part.Distances))

/** All that is known of a place, beside the report: who administers and who claims it, what the report says of it, what happened there. */
export function PlacePanel({ id }: { id: PlaceId }) {
  const t = useTranslate()
  const overlay = useOverlay()
  const href = useHref()
  const dossier = useDossier()
  const lender = useLender()
  const { live } = useSite()
  const detail = useDetail<PlaceDetail>(`places/${id}`)
  const { byId } = gazetteer(dossier)
  const place = byId.get(id)
  if (!place) return null
  const { first, second } = printedNames(place)
  const parent = place.parent && byId.get(place.parent)
  const own = detail.state === 'ready' ? detail.value : null
  return (
    <div ref={overlay} className="panel place-panel">
      <PanelHead
        kicker={
          <>
            {t(`placeKind.${place.called ?? place.kind}`)} <StateDate place={place} />
          </>
        }
      >
        <h1 className="subject-name">
          <Foreign language={first === place.name ? undefined : languageOf(place.originals, first)}>{nameHeading(t, place, first)}</Foreign>
        </h1>
      </PanelHead>
      {second && <p className="second-name">{second}</p>}
      <OwnNames place={place} first={first} second={second} />
      <h2 className="visually-hidden">
        <Said of="placeWhoAdministers" />
      </h2>
      <PlaceState place={place} />
      <LifeLine place={id} />
      <Loading file={detail} what={place.name}>
        {({ summary, nameOrigin }) => (
          <>
            <p className="summary" lang={lender(summary)}>
              {summary}
            </p>
            {nameOrigin && (
              <p className="name-origin">
                <span lang={lender(nameOrigin.text)}>{nameOrigin.text}</span> <SourceRefs sources={nameOrigin.sources} />
              </p>
            )}
          </>
        )}
      </Loading>
      <Excerpts subject={{ kind: 'place', id }} silent={t('emptyMentions', { place: placeNoun(t, place) })} />
      <PlaceEvents place={id} />
      <PlaceMembers group={id} />
      {own && (
        <>
          <FurtherNames place={place} names={own.otherNames} first={first} second={second} />
          <PlaceFigures detail={own} />
          {live && <Distances key={id} place={id} known={own.distances} />}
          <Residents counts={own.residents} />
          <Tenures place={id} details={own.tenures} />
          <section>
            <h3>
              <Said of="navSources" />
            </h3>
            <SourceList sources={own.sources} />
          </section>
        </>
      )}
      {parent && (
        <p className="part-of">
          <a href={href({ kind: 'place', id: parent.id })} className="mention place" data-place={parent.id}>
            {t(liesOnLand(place) || place.kind === 'peninsula' ? 'partOfLand' : 'partOf', { place: placeNoun(t, parent) })}
          </a>
        </p>
      )}
      <ReportMistake />
    </div>
  )
}

function languageOf(originals: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.entries(originals).find(([, original]) => original === name)?.[0]
}
