import type { Map as LeafletMap } from 'leaflet'
import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import type { HitTarget } from '../../cartography/hitTargets'
import type { MapGeometry } from '../../cartography/geometry'
import type { Scene } from '../../cartography/scene'
import { shownOf } from '../../domain/address/shown'
import type { LineId, PlaceId } from '../../domain/content/ids'
import { shownDateText } from '../../i18n/shownDate'
import { useTranslate } from '../../i18n/useMessages'
import { viewName } from '../../i18n/viewName'
import { useChosen, useDossier, useShown, useSite, useView } from '../../selection/site'
import { useShared } from '../../selection/shared'
import { useRightScene } from '../../selection/useScene'
import './compared.css'
import type { Press } from '../press'
import { Shapes } from '../layers/Shapes'
import { middle, Plate } from '../Plate'
import { useDivided } from './useDivided'
import { useWholeDrag } from './useWholeDrag'

interface ComparedProps {
  readonly geometry: MapGeometry
  readonly map: LeafletMap
  /** Where the right side is drawn. */
  readonly root: SVGGElement
  readonly targets: readonly HitTarget[]
  readonly zoom: number
  readonly onPlace: (press: Press, id: PlaceId) => void
  readonly onLine: (press: Press, id: LineId) => void
}

/** The shapes of a second map over those of the first, each cut at the divider. Backdrop, extent and buttons are shared, so that the two cannot drift apart. */
export function Compared({ geometry, map, root, ...shapes }: ComparedProps) {
  const right = useRightScene(geometry.footprints)
  const { divider } = useSite().surfaces
  const share = useShared(divider) ?? middle
  useDivided(map, share)
  useEffect(
    function beginInTheMiddle() {
      divider.set(middle)
      return () => divider.set(null)
    },
    [divider],
  )
  const region = map.getContainer().parentElement
  if (!right || !region) return null
  return (
    <>
      {createPortal(<Shapes geometry={geometry} areas={right.areas} lines={right.lines} prefix="right" {...shapes} />, root)}
      {createPortal(<Divider right={right} share={share} onMove={divider.set} />, region)}
    </>
  )
}

interface DividerProps {
  readonly right: Scene
  /** Share of the width that the left side takes. */
  readonly share: number
  readonly onMove: (share: number) => void
}

/** The handle between two maps: a native range, so that keys and assistive technology have it too. The right side says in its corner whose map it is, and of when. */
function Divider({ right, share, onMove }: DividerProps) {
  const t = useTranslate()
  const dossier = useDossier()
  const shown = useShown()
  const view = useView()
  const { compare, subject } = useChosen()
  const { today } = useSite()
  const { handlers, isOver } = useWholeDrag(share, onMove)
  const percent = Math.round(share * 100)
  const left = viewName(t, dossier, view) + t('comma') + shownDateText(t, dossier, shown)
  return (
    <>
      <Plate scene={right} date={shownDateText(t, dossier, shownOf(compare?.at ?? null, today))} subject={subject} side="right" />
      <div className="compare">
        <svg className="compare-line" aria-hidden="true">
          <line className="compare-case" x1={`${percent}%`} x2={`${percent}%`} y1="0" y2="100%" />
          <line x1={`${percent}%`} x2={`${percent}%`} y1="0" y2="100%" />
        </svg>
        <input
          type="range"
          className="compare-handle"
          min="0"
          max="100"
          value={percent}
          aria-label={t('compareDivider')}
          aria-valuetext={t('compareDividerValue', { left, n: percent })}
          onChange={(event) => isOver() || onMove(Number(event.target.value) / 100)}
          {...handlers}
        />
      </div>
    </>
  )
}
