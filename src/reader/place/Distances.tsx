import { type ReactNode, useEffect, useId, useState } from 'react'
import type { DistanceRow, PlaceDistance } from '../../domain/content/detail'
import { gazetteer } from '../../domain/content/gazetteer'
import type { PlaceId } from '../../domain/content/ids'
import { decimals, formatNumber, nauticalMiles } from '../../i18n/measures'
import { placeNoun } from '../../i18n/nouns'
import { Said } from '../../i18n/Said'
import { useTranslate } from '../../i18n/useMessages'
import { useDetail } from '../../selection/details'
import type { Measured } from '../../selection/surfaces'
import { useDossier, useSite } from '../../selection/site'
import './distances.css'
import { Loading } from '../Loading'
import { type CoastDistance, coastDistanceIn, coastDistancesOf, partners } from './coastDistances'

/** How far it is from a place to another that the reader chooses, coast to coast, in words and, if asked for, on the map. */
export function Distances({ place, known }: { place: PlaceId; known: readonly PlaceDistance[] }) {
  const t = useTranslate()
  const dossier = useDossier()
  const field = useId()
  const gaps = coastDistancesOf(place, known)
  const [other, setOther] = useState<PlaceId | null>(gaps[0]?.other ?? null)
  const [drawn, setDrawn] = useState(false)
  const own = gaps.find((gap) => gap.other === other)
  const { byId } = gazetteer(dossier)
  const choices = partners(dossier, place, gaps)
  const result = (gap: CoastDistance | null) => gap && <Result place={place} gap={gap} drawn={drawn} onDraw={setDrawn} />
  if (!choices.length) return null
  return (
    <section className="distances">
      <h3>
        <Said of="distanceHeading" />
      </h3>
      <p>
        <label htmlFor={field}>{t('distanceTo')}</label>{' '}
        <select
          id={field}
          value={other ?? ''}
          onChange={({ target }) => {
            setOther(choices.find((id) => id === target.value) ?? null)
            setDrawn(true)
          }}
        >
          {other === null && <option value="">—</option>}
          {choices.map((id) => (
            <option key={id} value={id}>
              {byId.get(id)?.name ?? id}
            </option>
          ))}
        </select>
      </p>
      {own ? result(own) : other && <FromFile place={place} other={other} result={result} />}
    </section>
  )
}

/** A pair that the record of distances does not have: all pairs were measured when the site was made. */
function FromFile({ place, other, result }: { place: PlaceId; other: PlaceId; result: (gap: CoastDistance | null) => ReactNode }) {
  const t = useTranslate()
  const file = useDetail<readonly DistanceRow[]>('geometry/distances')
  return (
    <Loading file={file} what={t('distanceHeading')}>
      {(rows) => result(coastDistanceIn(rows, place, other))}
    </Loading>
  )
}

interface ResultProps {
  readonly place: PlaceId
  readonly gap: CoastDistance
  readonly drawn: boolean
  readonly onDraw: (drawn: boolean) => void
}

function Result({ place, gap: { other, km, line }, drawn, onDraw }: ResultProps) {
  const t = useTranslate()
  const { byId } = gazetteer(useDossier())
  const [from, to] = [byId.get(place), byId.get(other)]
  useMeasuredOnMap(drawn && line ? { km, from: line[0], to: line[1] } : null)
  if (!from || !to) return null
  const words = { from: placeNoun(t, from), to: placeNoun(t, to), km: formatNumber(t, km, decimals(km)), nm: nauticalMiles(t, km) }
  return (
    <>
      <p role="status">{t('distanceResult', words)}</p>
      {line && (
        <button type="button" className="text-button" aria-pressed={drawn} onClick={() => onDraw(!drawn)}>
          {t('distanceDraw')}
        </button>
      )}
    </>
  )
}

/** Shows a distance on the map as long as the panel that asked for it stands. */
function useMeasuredOnMap(asked: Measured | null): void {
  const { measured } = useSite().surfaces
  const key = JSON.stringify(asked)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what is measured, which is made anew at each render
  useEffect(
    function show() {
      measured.set(asked)
      return () => measured.set(null)
    },
    [key, measured],
  )
}
