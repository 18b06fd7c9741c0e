import type { ComparedArea, ComparedDistance, PlaceDetail } from '../../domain/content/detail'
import { fromNauticalMiles, inKilometres } from '../../domain/distance'
import { gazetteer } from '../../domain/content/gazetteer'
import type { PlaceId } from '../../domain/content/ids'
import { decimals, formatKilometres, formatNumber, formatSquareKilometres, nauticalMiles } from '../../i18n/measures'
import { placeNoun } from '../../i18n/nouns'
import { useTranslate } from '../../i18n/useMessages'
import { useDossier } from '../../selection/site'
import { BarChart } from './BarChart'
import { barsInOrder } from './bars'
import { ChartTable } from './ChartTable'
import { SourceLink } from '../source/SourceLinks'

/** A place among those of its group by area, and by distance from one point outside them, each as a chart and as a table with its sources. */
export function FigureCharts({ detail: { id, areas, distancesFrom } }: { detail: PlaceDetail }) {
  return (
    <>
      {areas && <Areas place={id} areas={areas} />}
      {distancesFrom && <DistancesFrom place={id} {...distancesFrom} />}
    </>
  )
}

function Areas({ place, areas }: { place: PlaceId; areas: readonly ComparedArea[] }) {
  const t = useTranslate()
  const bars = barsInOrder(
    areas.map((area) => ({ ...area, value: area.figure?.value ?? null })),
    'largest first',
  )
  return (
    <figure className="comparison">
      <figcaption>{t('chartArea')}</figcaption>
      <BarChart bars={bars} chosen={place} axes={[{ unit: t('unitSquareKm'), size: 1 }]} />
      <ChartTable heads={[t('chartPlace'), t('placeArea'), t('navSources')]}>
        {bars.map(({ place: one, figure }) => (
          <tr key={one}>
            <Name place={one} />
            {figure ? <AreaCells figure={figure} /> : <td colSpan={2}>{t('chartNoFigure')}</td>}
          </tr>
        ))}
      </ChartTable>
    </figure>
  )
}

function AreaCells({ figure: { value, year, note, source } }: { figure: NonNullable<ComparedArea['figure']> }) {
  const t = useTranslate()
  const text = formatSquareKilometres(t, value)
  return (
    <>
      <td className="number">{year === undefined ? text : t('figureYear', { value: text, year: String(year) })}</td>
      <td>
        {note && `${note} · `}
        <SourceLink source={source} short />
      </td>
    </>
  )
}

function DistancesFrom({ place, from, to }: { place: PlaceId; from: PlaceId; to: readonly ComparedDistance[] }) {
  const t = useTranslate()
  const origin = gazetteer(useDossier()).byId.get(from)
  const bars = barsInOrder(
    to.map((one) => ({ ...one, value: one.distance && (one.distance.computedKm ?? one.distance.publishedKm) })),
    'smallest first',
  )
  const areMeasured = bars.every(({ distance }) => !distance || distance.computedKm !== null)
  if (!origin) return null
  return (
    <figure className="comparison">
      <figcaption>
        {t('placeDistanceFrom', { place: placeNoun(t, origin) })}
        {areMeasured && ` · ${t('placeFigureComputed')}`}
      </figcaption>
      <BarChart
        bars={bars}
        chosen={place}
        axes={[
          { unit: t('unitKm'), size: 1 },
          { unit: t('unitNauticalMiles'), size: inKilometres(fromNauticalMiles(1)) },
        ]}
      />
      <ChartTable heads={[t('chartPlace'), t('unitKm'), t('unitNauticalMiles'), t('chartPublished')]}>
        {bars.map(({ place: one, value, distance }) => (
          <tr key={one}>
            <Name place={one} nearest={distance?.to} />
            {distance && value !== null ? <DistanceCells km={value} distance={distance} /> : <td colSpan={3}>{t('chartNoFigure')}</td>}
          </tr>
        ))}
      </ChartTable>
    </figure>
  )
}

function DistanceCells({ km, distance: { publishedKm, source } }: { km: number; distance: NonNullable<ComparedDistance['distance']> }) {
  const t = useTranslate()
  return (
    <>
      <td className="number">{formatNumber(t, km, decimals(km))}</td>
      <td className="number">{nauticalMiles(t, km)}</td>
      <td>
        {publishedKm !== null && `${formatKilometres(t, publishedKm)} `}
        {source && <SourceLink source={source} short />}
      </td>
    </>
  )
}

function Name({ place, nearest = place }: { place: PlaceId; nearest?: PlaceId }) {
  const t = useTranslate()
  const { byId } = gazetteer(useDossier())
  const name = (id: PlaceId) => byId.get(id)?.name ?? id
  return (
    <th scope="row">
      {name(place)}
      {nearest !== place && t('inBrackets', { text: t('chartNearest', { place: name(nearest) }) })}
    </th>
  )
}
