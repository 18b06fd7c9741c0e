import type { Figure, PlaceDetail, PlaceDistance } from '../../domain/content/detail'
import { gazetteer } from '../../domain/content/gazetteer'
import type { PlaceId } from '../../domain/content/ids'
import { formatDistance, formatMetres, formatNumber, formatSquareKilometres } from '../../i18n/measures'
import { placeNoun } from '../../i18n/nouns'
import type { Translate } from '../../i18n/translate'
import { Said } from '../../i18n/Said'
import { useTranslate } from '../../i18n/useMessages'
import { useDossier } from '../../selection/site'
import { useLender } from '../../selection/useLender'
import { Foreign, writtenIn } from '../../ui/Foreign'
import { FigureCharts } from './FigureCharts'
import { residentFigures } from './residentFigures'
import { Fact } from '../Fact'
import { SourceRefs } from '../source/SourceLinks'

/** Area, height, residents and distances, every figure with its year and its source; figures that differ stand side by side, those of residents newest first. */
export function PlaceFigures({ detail }: { detail: PlaceDetail }) {
  const t = useTranslate()
  const { area, highestPoint, distances } = detail
  const population = residentFigures(detail)
  const any = area.length + highestPoint.length + population.length + distances.length > 0
  return (
    <section className="figures">
      <h3>
        <Said of="placeFigures" />
      </h3>
      {!any && (
        <p className="empty">
          <Said of="emptyFigures" />
        </p>
      )}
      <dl>
        <Figures term={t('placeArea')} figures={area} format={formatSquareKilometres} />
        <Figures term={t('placeHighestPoint')} figures={highestPoint} format={formatMetres} />
        <Figures term={t('placePopulation')} figures={population} format={formatNumber} />
        <Distances place={detail.id} distances={distances} />
      </dl>
      <FigureCharts detail={detail} />
    </section>
  )
}

function Figures({ term, figures, format }: { term: string; figures: readonly Figure[]; format: (t: Translate, value: number) => string }) {
  const t = useTranslate()
  const lender = useLender()
  if (!figures.length) return null
  return (
    <Fact term={term}>
      {figures.map(({ value, year, name, note, source }, i) => {
        const text = format(t, value)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: figures never change their order
          <p key={i}>
            {year === undefined ? text : t('figureYear', { value: text, year: String(year) })}
            {name && (
              <>
                {t('comma')}
                <Foreign language={writtenIn(name, source.lang, t)}>{name}</Foreign>
              </>
            )}
            {note && <small lang={lender(note)}>{` · ${note}`}</small>} <SourceRefs sources={[source]} />
          </p>
        )
      })}
    </Fact>
  )
}

/** Distances to other places, coast to coast, and the place's own length: what is published, and what we measured. */
function Distances({ place, distances }: { place: PlaceId; distances: readonly PlaceDistance[] }) {
  const t = useTranslate()
  const lender = useLender()
  const { byId } = gazetteer(useDossier())
  return distances.map((distance) => {
    const { from, to, kind, computedKm, publishedKm, note, source } = distance
    const other = byId.get(from === place ? to : from)
    const term = kind === 'length' ? t('placeLength') : other && t('placeDistanceFrom', { place: placeNoun(t, other) })
    if (!term) return null
    return (
      <Fact key={`${from} ${to} ${kind}`} term={term}>
        {publishedKm !== null && (
          <p>
            {`${formatDistance(t, publishedKm)} `}
            {source && <SourceRefs sources={[source]} />}
          </p>
        )}
        {computedKm !== null && (
          <p>
            {`${formatDistance(t, computedKm)} `}
            <small>{`· ${t('placeFigureComputed')}`}</small>
          </p>
        )}
        {note && (
          <p className="aside-words" lang={lender(note)}>
            {note}
          </p>
        )}
      </Fact>
    )
  })
}
