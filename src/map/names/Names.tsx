import type { Map as LeafletMap } from 'leaflet'
import { memo, useEffect, useMemo } from 'react'
import type { MapGeometry } from '../../cartography/geometry'
import { middleOf } from '../../cartography/camera'
import { type Label, labelsAt } from '../../cartography/labels'
import { gridPoint, scaleBetween } from '../../cartography/projection'
import type { Scene } from '../../cartography/scene'
import type { PlaceId } from '../../domain/content/ids'
import { leadOn, type NameLead } from '../../domain/content/names'
import { useTranslate } from '../../i18n/useMessages'
import { LineName, type NamedLine, namedLines } from '../../svg/LineName'
import { Name } from '../../svg/Name'
import { useChosen, useDossier, useSite } from '../../selection/site'
import { useSettings } from '../../selection/settings'
import type { Press } from '../press'
import { useVisibleNames } from './useVisibleNames'

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
  const { footprints } = geometry
  const { namedLines: written } = useSite().surfaces
  const named = useMemo(
    // A line's name that crosses the divider would be true of one side only: while two maps are compared, the legend names the lines.
    () => (compare ? [] : namedLines(t, dossier, lines, zoom, middleOf(dossier.firstExtent), geometry.origin)),
    [t, lines, zoom, dossier, geometry, compare],
  )
  useEffect(
    function tellLegend() {
      written.set(named.map(({ line }) => line.id))
      return () => written.set(null)
    },
    [named, written],
  )
  const lead = compare ? leadOn(dossier, view, nameOrder) : nameOrder
  const labels = useLabels(zoom, geometry, named, lead)
  const rightLabels = useLabels(zoom, geometry, named, compare && leadOn(dossier, compare.view, nameOrder))
  useVisibleNames(map, root, labels, rightLabels)
  const sides = [
    ['left', labels],
    ['right', rightLabels],
  ] as const
  const rocks = zoom < fromZoom ? [] : footprints.filter(({ insideRadius }) => insideRadius * scaleBetween(8, zoom) < leastSeen / 2)
  return (
    <>
      {rocks.map(({ place, inside }) => {
        const [x, y] = gridPoint(inside, zoom, geometry.origin)
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
function useLabels(zoom: number, geometry: MapGeometry, named: readonly NamedLine[], lead: NameLead | null): readonly Label[] {
  const dossier = useDossier()
  return useMemo(
    () =>
      lead
        ? labelsAt(
            zoom,
            dossier,
            geometry,
            lead,
            named.flatMap(({ boxes }) => boxes),
          )
        : none,
    [zoom, dossier, geometry, lead, named],
  )
}
