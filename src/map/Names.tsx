import type { Map as LeafletMap } from 'leaflet'
import { memo, useEffect, useMemo } from 'react'
import type { MapGeometry } from '../cartography/geometry'
import { middleOf } from '../cartography/camera'
import { type Label, labelsAt } from '../cartography/labels'
import { gridPoint, scaleBetween } from '../cartography/projection'
import type { Scene } from '../cartography/scene'
import type { PlaceId } from '../domain/ids'
import { leadOn, type NameLead } from '../domain/names'
import { useTranslate } from '../i18n/useMessages'
import { LineName, type NamedLine, namedLines } from '../plate/LineName'
import { Name } from '../plate/Name'
import { useChosen, useDossier } from '../selection/site'
import { useSettings } from '../selection/settings'
import { writtenLines } from '../selection/writtenLines'
import type { Press } from './LiveLayers'
import { useWhollySeen } from './useWhollySeen'

interface NamesProps {
  readonly map: LeafletMap
  /** The group that the names are drawn in. */
  readonly root: SVGGElement
  readonly geometry: MapGeometry
  readonly lines: Scene['lines']
  readonly view: Scene['view']
  readonly zoom: number
  readonly onPlace: (press: Press, id: PlaceId) => void
}

/** Rocks narrower than this many pixels are shown by a ring, from the zoom at which rings stand apart. */
const leastSeen = 0.25
const fromZoom = 7.5

/** The names for a zoom, laid out anew whenever it changes, and those of the right side where two maps are compared; rings for rocks too small to see. */
export const Names = memo(function Names({ map, root, geometry, lines, view, zoom, onPlace }: NamesProps) {
  const t = useTranslate()
  const dossier = useDossier()
  const { subject, compare } = useChosen()
  const { nameOrder } = useSettings()
  const { forms } = geometry
  const named = useMemo(
    // A name across the divider would hold for one side only: while two maps are compared the legend has all of them.
    () => (compare ? [] : namedLines(t, lines, zoom, middleOf(dossier.firstExtent))),
    [t, lines, zoom, dossier, compare],
  )
  useEffect(
    function tellLegend() {
      writtenLines.set(named.map(({ line }) => line.id))
      return () => writtenLines.set(null)
    },
    [named],
  )
  const lead = compare ? leadOn(dossier, view, nameOrder) : nameOrder
  const labels = useLabels(zoom, geometry, named, lead)
  const rightLabels = useLabels(zoom, geometry, named, compare && leadOn(dossier, compare.view, nameOrder))
  useWhollySeen(map, root, labels, rightLabels)
  const sides = [
    ['left', labels],
    ['right', rightLabels],
  ] as const
  const rocks = zoom < fromZoom ? [] : forms.filter(({ insideRadius }) => insideRadius * scaleBetween(8, zoom) < leastSeen / 2)
  return (
    <>
      {rocks.map(({ place, inside }) => {
        const [x, y] = gridPoint(inside, zoom)
        return <circle key={place} className="rock-ring" cx={x} cy={y} r="5" />
      })}
      {named.map((name) => (
        <LineName key={name.line.id} name={name} prefix="live" />
      ))}
      {sides.map(([side, sideLabels]) => (
        <g key={side} data-side={side}>
          {sideLabels.map((label) => (
            <Name
              key={label.place}
              label={label}
              language={dossier.language}
              current={subject?.kind === 'place' && subject.id === label.place}
              onChoose={(press) => onPlace(press, label.place)}
            />
          ))}
        </g>
      ))}
    </>
  )
})

const none: readonly Label[] = []

/** The names of one map; none where there is no such map. */
function useLabels(zoom: number, { forms, placements }: MapGeometry, named: readonly NamedLine[], lead: NameLead | null): readonly Label[] {
  const dossier = useDossier()
  return useMemo(
    () =>
      lead
        ? labelsAt(
            zoom,
            dossier,
            forms,
            placements,
            lead,
            named.flatMap(({ boxes }) => boxes),
          )
        : none,
    [zoom, dossier, forms, placements, lead, named],
  )
}
