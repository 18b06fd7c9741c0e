import type { Map as LeafletMap } from 'leaflet'
import { type KeyboardEvent, memo, useCallback, useRef, useState } from 'react'
import { type HitTarget, type HitTargetRule, hitTargetTowards } from '../cartography/hitTargets'
import { type Pixel, worldPixel } from '../cartography/projection'
import type { AreaShape, Scene } from '../cartography/scene'
import { stateAt } from '../domain/control'
import type { LonLat } from '../domain/distance'
import type { PlaceId } from '../domain/content/ids'
import { islandLabel } from '../i18n/sentences'
import { useTranslate } from '../i18n/useMessages'
import { useChosen, useDossier } from '../selection/site'
import type { Press } from './press'
import type { MapHandle } from './camera/useCamera'

interface PlaceButtonsProps {
  readonly targets: readonly HitTarget[]
  readonly scene: Scene
  readonly map: LeafletMap
  readonly origin: LonLat
  readonly handle: MapHandle
  readonly rule: HitTargetRule
  readonly onChoose: (press: Press, id: PlaceId) => void
}

/**
 * One button a place, a clear circle well inside it: what fingers, keys and assistive technology use. South-west to north-east, one tab stop;
 * arrow keys go to the nearest place in their direction.
 */
export function PlaceButtons({ targets, scene, map, origin, handle, rule, onChoose }: PlaceButtonsProps) {
  const t = useTranslate()
  const dossier = useDossier()
  const { subject } = useChosen()
  const [last, setLast] = useState<PlaceId | null>(null)
  const [said, setSaid] = useState('')
  const list = useRef<HTMLDivElement>(null)
  const chosen = subject?.kind === 'place' ? subject.id : null
  const shapes = new Map(scene.areas.map((shape) => [shape.place, shape]))
  const has = (id: PlaceId | null) => id !== null && targets.some(({ place }) => place === id)
  const stop = [last, chosen, ...rule.disputed].find(has) ?? targets[0]?.place ?? null

  const press = useCallback(
    (event: KeyboardEvent, from: HitTarget) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const isArrow = event.key.startsWith('Arrow')
      const next =
        event.key === 'Home' ? targets.find(({ place }) => place === rule.disputed[0]) : hitTargetTowards(event.key, from, targets)
      if (isArrow || event.key === 'Home') event.preventDefault()
      if (isArrow) setSaid(next ? '' : t('mapNoIslandThere'))
      if (!next) return
      handle.reveal(onScreen(map, origin, next))
      list.current?.querySelector<HTMLElement>(`[data-place="${CSS.escape(next.place)}"]`)?.focus({ preventScroll: true })
    },
    [targets, rule, handle, map, origin, t],
  )
  return (
    <div ref={list} className="controls">
      {targets.map((target) => {
        const shape = shapes.get(target.place)
        return (
          shape && (
            <PlaceButton
              key={target.place}
              target={target}
              shape={shape}
              label={islandLabel(t, dossier, stateAt(dossier, target.place, scene.day))}
              isChosen={target.place === chosen}
              isStop={target.place === stop}
              onFocus={setLast}
              onKey={press}
              onChoose={onChoose}
            />
          )
        )
      })}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  )
}

/** Where a target lies in the map's container, in pixels. */
function onScreen(map: LeafletMap, origin: LonLat, { x, y }: HitTarget): Pixel {
  const [left, top] = worldPixel(origin, map.getZoom())
  const corner = map.getPixelBounds().min ?? map.getPixelOrigin()
  return [x + left - corner.x, y + top - corner.y]
}

interface PlaceButtonProps {
  readonly target: HitTarget
  readonly shape: AreaShape
  readonly label: string
  readonly isChosen: boolean
  readonly isStop: boolean
  readonly onFocus: (place: PlaceId) => void
  readonly onKey: (event: KeyboardEvent, from: HitTarget) => void
  readonly onChoose: (press: Press, id: PlaceId) => void
}

const PlaceButton = memo(function PlaceButton({ target, shape, label, isChosen, isStop, onFocus, onKey, onChoose }: PlaceButtonProps) {
  const { place, x, y, radius } = target
  return (
    <button
      type="button"
      className="place-control"
      data-place={place}
      data-administrator={shape.administrator}
      data-claimants={shape.claimants.join(' ')}
      data-stated={shape.stated ?? undefined}
      aria-pressed={isChosen}
      aria-label={label}
      tabIndex={isStop ? 0 : -1}
      style={{ left: x - radius, top: y - radius, width: radius * 2, height: radius * 2 }}
      onFocus={() => onFocus(place)}
      onKeyDown={(event) => onKey(event, target)}
      onClick={(event) => onChoose(event, place)}
    />
  )
})
