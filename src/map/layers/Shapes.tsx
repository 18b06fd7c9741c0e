import { memo, useMemo } from 'react'
import type { HitTarget } from '../../cartography/hitTargets'
import type { MapGeometry } from '../../cartography/geometry'
import { paintsOf, pitchAt } from '../../cartography/hatch'
import { pinOf } from '../../cartography/framing/pin'
import { scaleBetween } from '../../cartography/projection'
import { isOfOtherDate, type LineShape } from '../../cartography/lines'
import type { AreaShape } from '../../cartography/scene'
import type { LineId, PlaceId } from '../../domain/content/ids'
import { Area, outlineId } from '../../svg/Area'
import { Course } from '../../svg/lines/Course'
import { LeftOpen, Marked } from '../../svg/Marked'
import { Patterns, paintOf } from '../../svg/Patterns'
import { Pin } from '../../svg/Pin'
import { Rim } from '../../svg/Rim'
import { Lakes } from '../../svg/Sea'
import { useLit } from '../../selection/highlight'
import { useChosen, useDossier } from '../../selection/site'
import type { Press } from '../press'
import { mainlandsOf, emphasisOf } from '../emphasis'
import { PressedMark } from './PressedMark'
import { useFading } from './useFading'

interface ShapesProps {
  readonly geometry: MapGeometry
  readonly areas: readonly AreaShape[]
  readonly lines: readonly LineShape[]
  readonly targets: readonly HitTarget[]
  readonly zoom: number
  readonly onPlace: (press: Press, id: PlaceId) => void
  readonly onLine: (press: Press, id: LineId) => void
  /** Keeps the paints of two scenes on one map apart. */
  readonly prefix: 'live' | 'right'
}

/** The land by who holds it, the lines, and what is chosen or lit. The shape takes the pointer only; its control the keys. */
export const Shapes = memo(function Shapes({ geometry, areas: all, lines, targets, zoom, onPlace, onLine, prefix }: ShapesProps) {
  const dossier = useDossier()
  const { subject } = useChosen()
  const pointed = useLit()
  const mainlands = useMemo(() => mainlandsOf(dossier), [dossier])
  const { selected, lit, leftOpen } = useMemo(
    () => emphasisOf(dossier, geometry.footprints, subject, pointed),
    [dossier, geometry, subject, pointed],
  )
  const pin = useMemo(() => pinOf(dossier, geometry, subject), [dossier, geometry, subject])
  const { fading, done } = useFading(all)
  const hasTarget = new Set(targets.map(({ place }) => place))
  const groups = new Set(geometry.footprints.filter(({ hull }) => hull !== undefined).map(({ place }) => place))
  // In the order of the outlines: one may lie over another.
  const order = new Map(geometry.base.outlines.map(({ id }, i) => [id, i]))
  const areas = all.filter(({ place }) => !groups.has(place)).sort((a, b) => (order.get(a.place) ?? 0) - (order.get(b.place) ?? 0))
  const marked = (places: ReadonlySet<PlaceId>) => areas.filter(({ place }) => places.has(place)).map(({ place }) => place)
  const pitchOf = (place: PlaceId) =>
    pitchAt(
      geometry.footprints.find((one) => one.place === place),
      zoom,
    )
  const area = (shape: AreaShape) => (
    <Area
      key={shape.place}
      shape={shape}
      prefix="live"
      paint={prefix}
      pitch={pitchOf(shape.place)}
      described={prefix === 'live' && !hasTarget.has(shape.place)}
    />
  )
  const href = (place: string) => `#${outlineId('live', place)}`
  const { gridZoom } = geometry.base
  return (
    <>
      <Patterns prefix={prefix} paints={paintsOf([...all, ...fading], pitchOf)} scale={scaleBetween(gridZoom, zoom)} />
      <PressedMark footprints={geometry.footprints} />
      <Marked prefix="live" lit={marked(lit)} selected={marked(selected)} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: each place's control takes the keys */}
      <g
        className="coast"
        onClick={(event) => {
          const id = event.target instanceof Element ? event.target.getAttribute('data-place') : null
          const shape = areas.find(({ place }) => place === id)
          if (shape) onPlace(event, shape.place)
        }}
      >
        <g className="mainlands">{areas.filter(({ place }) => mainlands.has(place)).map(area)}</g>
        {areas.filter(({ place }) => !mainlands.has(place)).map(area)}
      </g>
      <g className="fading" onAnimationEnd={done}>
        {fading.map(({ place, fill, hatch }) => (
          <use key={place} className="area" href={href(place)} {...paintOf(prefix, { fill, hatch, pitch: pitchOf(place) })} />
        ))}
      </g>
      <Lakes backdrop={geometry.backdrop} gridZoom={gridZoom} />
      {byReach(lines).map((shape) => (
        <Course
          key={shape.id}
          line={shape}
          gridZoom={gridZoom}
          origin={geometry.origin}
          scale={scaleBetween(gridZoom, zoom)}
          id={`${prefix}-${shape.id}-`}
          onChoose={isOfOtherDate(shape) ? undefined : (press) => onLine(press, shape.id)}
        />
      ))}
      <Rim settings={geometry} gridZoom={gridZoom} prefix={prefix} />
      <LeftOpen prefix="live" places={marked(leftOpen)} />
      {pointed?.kind === 'place' && <use className="pointed" href={href(pointed.id)} />}
      {pin && <Pin at={pin} origin={geometry.origin} gridZoom={gridZoom} zoom={zoom} />}
    </>
  )
})

/** The line of control last: where a border is drawn beside it, a press on either means the one that is seen there. */
function byReach(lines: readonly LineShape[]): readonly LineShape[] {
  return [...lines].sort((a, b) => Number(a.role === 'control') - Number(b.role === 'control'))
}
