import type { Map as LeafletMap } from 'leaflet'
import { memo, useEffect, useMemo, useRef } from 'react'
import type { MapGeometry, Outline } from '../../cartography/geometry'
import type { HitTarget } from '../../cartography/hitTargets'
import { coastsOf } from '../../cartography/naming/coast'
import { boxesOfNames, yearsInView } from '../../cartography/naming/yearsInView'
import { type NamesBeforeLines, namesBeforeLines } from '../../cartography/naming/yielding'
import { viewToName } from '../../cartography/naming/viewToName'
import { gridPoint, scaleBetween } from '../../cartography/projection'
import type { Scene } from '../../cartography/scene'
import { strokeYears } from '../../cartography/tideLines'
import type { PlaceId } from '../../domain/content/ids'
import type { NameLead } from '../../domain/content/names'
import { useTranslate } from '../../i18n/useMessages'
import { useNameLead } from '../../selection/nameLead'
import { useChosen, useDossier } from '../../selection/site'
import { LineName, nameAlong, namedLines } from '../../svg/lines/LineName'
import { LineYears } from '../../svg/lines/LineYears'
import { Name } from '../../svg/Name'
import { placesToName } from '../emphasis'
import type { Press } from '../press'
import type { EdgeTag } from './EdgeNames'
import { Tip } from './Tip'
import { type MapView, useMapView } from './useMapView'

interface NamesProps {
  readonly map: LeafletMap
  /** The group that the names are drawn in. */
  readonly root: SVGGElement
  readonly geometry: MapGeometry
  /** The outlines as they are drawn now, on the grid of the base level. */
  readonly outlines: readonly Outline[]
  readonly targets: readonly HitTarget[]
  readonly lines: Scene['lines']
  readonly view: Scene['view']
  readonly day: Scene['day']
  readonly zoom: number
  readonly onPlace: (press: Press, id: PlaceId) => void
  /** Told of the names that found no seat; where each is to stand counts from the top left of the map. */
  readonly onEdge: (names: readonly EdgeTag[]) => void
  /** Told of the lines of other days that are left out where names lie: their ids, a space between. */
  readonly onYield: (lines: string) => void
}

/** Rocks narrower than this many pixels are shown by a ring, from the zoom at which rings stand apart. */
const leastSeen = 0.25
const fromZoom = 7.5

/**
 * The names of what is in view, placed anew whenever the map has come to rest; where two maps are compared, each side by itself. Rings for rocks too
 * small to see.
 */
export const Names = memo(function Names(props: NamesProps) {
  const { map, geometry, lines, view, day, zoom, onPlace, onEdge, onYield } = props
  const t = useTranslate()
  const dossier = useDossier()
  const { subject, compare } = useChosen()
  const leads = [useNameLead(view), useNameLead(compare?.view ?? view)] as const
  const { footprints } = geometry
  const seen = useMapView(map, geometry.origin)
  const share = seen?.dividedAt ?? null
  const left = useSide(props, seen && (share === null ? seen : { ...seen, view: { ...seen.view, right: share - gap } }), leads[0])
  const right = useSide(props, seen && share !== null ? { ...seen, view: { ...seen.view, left: share + gap } } : null, leads[1])
  const sides = useMemo(
    () =>
      [
        ['left', left],
        ['right', right],
      ] as const,
    [left, right],
  )
  const coasts = useCoasts(geometry, props.outlines)
  const boxes = useMemo(() => [left, right].flatMap(boxesOfNames), [left, right])
  const years = useMemo(() => {
    if (!seen) return []
    // Two maps that are compared may be of two days: the years at their lines are the same, which of them is in force is not.
    const dated = strokeYears(dossier, compare ? null : day)
    return yearsInView(dated, zoom, geometry.origin, {
      view: seen.view,
      full: [...boxes, ...seen.covers],
      coasts,
    })
  }, [seen, boxes, dossier, compare, day, zoom, geometry, coasts])
  const corner = seen?.view
  const edge = useMemo(
    () =>
      sides.flatMap(([side, { edge }]) =>
        edge.map((name): EdgeTag => ({ ...name, side, at: [name.at[0] - (corner?.left ?? 0), name.at[1] - (corner?.top ?? 0)] })),
      ),
    [sides, corner],
  )
  useEffect(
    function tellEdge() {
      onEdge(edge)
      return () => onEdge([])
    },
    [edge, onEdge],
  )
  const yielding = [...left.yielding, ...right.yielding].join(' ')
  useEffect(
    function tellYielding() {
      onYield(yielding)
      return () => onYield('')
    },
    [yielding, onYield],
  )
  const rocks = zoom < fromZoom ? [] : footprints.filter(({ insideRadius }) => insideRadius * scaleBetween(8, zoom) < leastSeen / 2)
  return (
    <>
      {rocks.map(({ place, inside }) => {
        const [x, y] = gridPoint(inside, zoom, geometry.origin)
        return <circle key={place} className="rock-ring" cx={x} cy={y} r="5" />
      })}
      {namedLines(t, dossier, lines, left.lines).map((name) => (
        <LineName key={name.line.id} name={name} prefix="live" />
      ))}
      {years.map((placed) => (
        <LineYears key={placed.at.join()} {...placed} />
      ))}
      {sides.map(([side, { names }]) => (
        <g key={side} data-side={side}>
          {names.map((name) => (
            <Name
              key={name.place}
              label={name}
              language={dossier.language}
              current={subject?.kind === 'place' && subject.id === name.place}
              onChoose={(press) => onPlace(press, name.place)}
            />
          ))}
        </g>
      ))}
      <Tip targets={props.targets} day={day} view={view} zoom={zoom} seen={seen} names={boxes} coasts={coasts} />
    </>
  )
})

/** Paper between a name and the divider, pixels. */
const gap = 4
const nothing: NamesBeforeLines = { names: [], lines: [], edge: [], yielding: new Set() }

/** Names as they were placed, and for which zoom, lead and room. */
interface Placed {
  readonly zoom: number
  readonly lead: NameLead
  readonly room: string
  readonly names: NamesBeforeLines
}

/**
 * The names of one side of the map; none where there is no such side. What stood well before the map was moved stays where it was; in another room, as once
 * the controls have come, each is placed anew.
 */
function useSide({ geometry, outlines, targets, lines, zoom }: NamesProps, seen: MapView | null, lead: NameLead): NamesBeforeLines {
  const t = useTranslate()
  const dossier = useDossier()
  const { subject, compare } = useChosen()
  // The divider gives room and takes it at every step of a drag: names stay as well as they can.
  const room = seen && !compare ? roomOf(seen) : ''
  const before = useRef<Placed>({ zoom, lead, room, names: nothing })
  const coasts = useCoasts(geometry, outlines)
  const required = useMemo(() => placesToName(dossier, geometry.footprints, subject), [dossier, geometry, subject])
  const { left, top, right, bottom } = seen?.view ?? { left: 0, top: 0, right: 0, bottom: 0 }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the edges of the view stand for the view
  const names = useMemo(() => {
    if (!seen || right - left < leastSide) return nothing
    const old = before.current
    const charted = { origin: geometry.origin, frame: geometry.frame, firstExtent: dossier.firstExtent }
    return namesBeforeLines(
      viewToName(zoom, seen.view, charted, {
        lines,
        // A line's name that crosses the divider would be true of one side only: while two maps are compared, the legend names the lines.
        nameOf: (line) => (compare ? null : nameAlong(t, dossier, line)),
        targets,
        covers: seen.covers,
        tagType: seen.tagType,
      }),
      { dossier, origin: geometry.origin, footprints: geometry.footprints, placements: geometry.placements, coasts },
      { lead, required, before: old.zoom === zoom && old.lead === lead && old.room === room ? old.names.names : [] },
    )
  }, [zoom, left, top, right, bottom, seen?.covers, lines, targets, compare, t, dossier, geometry, coasts, lead, required])
  useEffect(
    function remember() {
      before.current = { zoom, lead, room, names }
    },
    [zoom, lead, room, names],
  )
  return names
}

function useCoasts({ base, backdrop: { land: d, gridZoom } }: MapGeometry, outlines: readonly Outline[]) {
  return useMemo(() => coastsOf(outlines, base.gridZoom, { d, gridZoom }), [outlines, base, d, gridZoom])
}

/** The size of a view and how much lies over it, wherever the map has been moved. What only grows, as a title with its sentence, moves but the names that it covers. */
function roomOf({ view, covers }: MapView): string {
  return [view.right - view.left, view.bottom - view.top, covers.length].map(Math.round).join(' ')
}

/** A side narrower than this has no room for any name, pixels. */
const leastSide = 60
