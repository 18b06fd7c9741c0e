import { memo, useMemo } from 'react'
import type { Box } from '../../cartography/box'
import type { HitTarget } from '../../cartography/hitTargets'
import { type Coasts, coastView } from '../../cartography/naming/coast'
import { tipBox, tipSeat } from '../../cartography/naming/tipSeat'
import type { View } from '../../domain/content/ids'
import { stateAt } from '../../domain/control'
import type { Day } from '../../domain/time/day'
import { tip } from '../../i18n/sentences'
import { useTranslate } from '../../i18n/useMessages'
import { useHighlight } from '../../selection/highlight'
import { useNameLead } from '../../selection/nameLead'
import { useDossier } from '../../selection/site'
import type { MapView } from './useMapView'

interface TipProps {
  readonly targets: readonly HitTarget[]
  readonly day: Day
  readonly view: View
  readonly zoom: number
  readonly seen: MapView | null
  /** The boxes of the names that are shown. */
  readonly names: readonly Box[]
  readonly coasts: Coasts
}

/** What the pointer rests on, in one line at sea. It repeats the control's name, so that it need not be read out. */
export const Tip = memo(function Tip({ targets, day, view, zoom, seen, names, coasts }: TipProps) {
  const t = useTranslate()
  const dossier = useDossier()
  const lead = useNameLead(view)
  const pointed = useHighlight()
  const target = pointed?.kind === 'place' ? targets.find(({ place }) => place === pointed.id) : undefined
  const coast = useMemo(() => target && seen && coastView(coasts, zoom, seen.view), [target, coasts, zoom, seen])
  if (!target || !seen || !coast) return null
  const text = tip(t, dossier, stateAt(dossier, target.place, day), lead)
  const at = tipSeat(target, text, { view: seen.view, full: [...names, ...seen.covers], coast })
  const { left, top, right, bottom } = tipBox(at, text)
  return (
    <g className="map-tip" aria-hidden="true">
      <rect x={left} y={top} width={right - left} height={bottom - top} rx="5" />
      <text x={at[0]} y={at[1]} textAnchor="middle" dominantBaseline="central">
        {text}
      </text>
    </g>
  )
})
