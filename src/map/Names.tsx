import type { Map as LeafletMap } from 'leaflet'
import { memo, useEffect, useMemo, useRef } from 'react'
import type { MapGeometry } from '../cartography/geometry'
import { middleOf } from '../cartography/camera'
import { labelsAt } from '../cartography/labels'
import { gridPoint, scaleBetween } from '../cartography/projection'
import type { Scene } from '../cartography/scene'
import type { PlaceId } from '../domain/ids'
import { useTranslate } from '../i18n/useMessages'
import { LineName, namedLines } from '../plate/LineName'
import { Name } from '../plate/Name'
import { useDossier, useSelection } from '../selection/site'
import { useSettings } from '../selection/settings'
import { sayWritten } from '../selection/writtenLines'
import type { Press } from './LiveLayers'
import { useWhollySeen } from './useWhollySeen'

interface NamesProps {
  readonly map: LeafletMap
  /** The group that the names are drawn in. */
  readonly root: SVGGElement
  readonly geometry: MapGeometry
  readonly scene: Scene
  readonly zoom: number
  readonly onPlace: (press: Press, id: PlaceId) => void
}

/** Rocks narrower than this many pixels are shown by a ring, from the zoom at which rings stand apart. */
const leastSeen = 0.25
const fromZoom = 7.5

/** The names for a zoom, laid out anew whenever it changes; rings for rocks too small to see. */
export const Names = memo(function Names({ map, root, geometry, scene, zoom, onPlace }: NamesProps) {
  const t = useTranslate()
  const dossier = useDossier()
  const { subject, compare } = useSelection()
  const { nameOrder } = useSettings()
  const { forms, placements } = geometry
  const named = useMemo(
    // A name across the divider would hold for one side only: while two maps are compared the legend has all of them.
    () => (compare ? [] : namedLines(t, scene.lines, zoom, middleOf(dossier.firstExtent))),
    [t, scene.lines, zoom, dossier, compare],
  )
  const openedAt = useRef(zoom)
  useEffect(
    function tellLegend() {
      // Until the map is zoomed the legend goes by the still one, so that it does not move while this one takes its place.
      if (zoom === openedAt.current && !compare) return
      sayWritten(named.map(({ line }) => line.id))
      return () => sayWritten(null)
    },
    [named, zoom, compare],
  )
  const labels = useMemo(
    () =>
      labelsAt(
        zoom,
        dossier,
        forms,
        placements,
        nameOrder,
        named.flatMap(({ boxes }) => boxes),
      ),
    [zoom, dossier, forms, placements, nameOrder, named],
  )
  useWhollySeen(map, root, labels)
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
      {labels.map((label) => (
        <Name
          key={label.place}
          label={label}
          language={dossier.language}
          current={subject?.kind === 'place' && subject.id === label.place}
          onChoose={(press) => onPlace(press, label.place)}
        />
      ))}
    </>
  )
})
