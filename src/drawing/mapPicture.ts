import type { Box } from '../cartography/box'
import type { Frame } from '../cartography/camera'
import { pinOf } from '../cartography/framing/pin'
import type { MapGeometry } from '../cartography/geometry'
import { coastsOf } from '../cartography/naming/coast'
import type { PlacedName, ViewToName } from '../cartography/naming/site'
import { type Charted, type DrawnInView, viewToName } from '../cartography/naming/viewToName'
import { boxesOfNames, yearsInView } from '../cartography/naming/yearsInView'
import { namesBeforeLines } from '../cartography/naming/yielding'
import { strokesOf } from '../cartography/parallel'
import { ringsOf } from '../cartography/pathData'
import { gridPoint, type Pixel, scaleBetween } from '../cartography/projection'
import type { Scene } from '../cartography/scene'
import { strokeYears } from '../cartography/tideLines'
import type { Dossier } from '../domain/content/dossier'
import { leadOn } from '../domain/content/names'
import type { Subject } from '../domain/content/subject'
import type { Translate } from '../i18n/translate'
import { emphasisOf, placesToName } from '../map/emphasis'
import { nameAlong, namedLines } from '../svg/lines/LineName'
import { groundLayers, lakesLayer, rimLayer } from './ground'
import { type InFrame, inFrame, type MapDrawn } from './inFrame'
import { inks } from './inks'
import { linesLayer } from './lines'
import { element, layer } from './markup'
import { namesLayers } from './names'
import { placeLayers } from './places'
import { scaleOn } from './scale'

export interface MapPicture {
  readonly dossier: Dossier
  readonly geometry: MapGeometry
  readonly t: Translate
  readonly scene: Scene
  readonly frame: Frame
  /** What is chosen is marked. */
  readonly subject: Subject | null
  /** Whose names lead, as the reader has it. */
  readonly nameOrder: Parameters<typeof leadOn>[2]
  /** Begins the ids of this map, where a drawing has two. */
  readonly prefix: string
  /** For a picture that is looked at small: without scale, graticule, halos and years, of the depths the greatest, and no name led to its land from afar unless it is of what is chosen. */
  readonly isPlain?: boolean
}

/** Pixels from the edge that names keep where the map has no frame of its own, since letters run wider than is reckoned. */
const plainInset = 9

/** One map as layers of markup, cut at its frame, with the scale in its corner. Its top left corner is the origin. */
export function mapPicture({ dossier, geometry, t, scene, frame, subject, nameOrder, prefix, isPlain = false }: MapPicture): string {
  const { footprints, placements, origin } = geometry
  const way = inFrame(frame, origin)
  const drawn: MapDrawn = { prefix, dossier, geometry, frame, way, isPlain }
  const charted = { origin, frame: geometry.frame, firstExtent: dossier.firstExtent }
  const { backdrop, base } = geometry
  const scale = scaleOn(t, frame, pointsDrawn(geometry, scene, frame, way))
  const pin = pinOf(dossier, geometry, subject)
  const pinAt = pin && gridPoint(pin, frame.zoom, origin)
  const covers = isPlain ? (pinAt ? [boxAbout(pinAt, way)] : []) : [scale.box]
  const seen = viewOn(frame, charted, covers, isPlain ? plainInset : 0, way, (line) => nameAlong(t, dossier, line), scene)
  const coasts = coastsOf(base.outlines, base.gridZoom, { d: backdrop.land, gridZoom: backdrop.gridZoom })
  const emphasis = emphasisOf(dossier, footprints, subject, null)
  const toName = placesToName(dossier, footprints, subject)
  const marked = new Set([...toName].filter((place) => emphasis.selected.has(place) || emphasis.lit.has(place)))
  const lead = leadOn(dossier, scene.view, nameOrder)
  const placed = namesBeforeLines(seen, { dossier, origin, footprints, placements, coasts }, { lead, required: toName })
  const isWritten = ({ place, leader }: PlacedName) => !isPlain || leader === undefined || marked.has(place)
  const full = [...boxesOfNames(placed), ...seen.covers]
  const written = {
    names: placed.names.filter(isWritten),
    edge: placed.edge.filter(({ place }) => !isPlain || marked.has(place)),
    lines: namedLines(t, dossier, scene.lines, placed.lines),
    years: isPlain ? [] : yearsInView(strokeYears(dossier, scene.day), frame.zoom, origin, { view: seen.view, full, coasts }),
  }
  const lines = scene.lines.filter(({ id }) => !placed.yielding.has(id))
  return [
    groundLayers(drawn),
    placeLayers(drawn, scene, emphasis),
    isPlain ? '' : lakesLayer(drawn),
    linesLayer(drawn, lines),
    rimLayer(drawn),
    pinAt ? pinLayer(prefix, pinAt, way.dx, way.dy) : '',
    namesLayers(drawn, written),
    isPlain ? '' : scale.markup(prefix),
  ].join('')
}

/** The view that names are placed in: cut at its frame, its scale left free. */
function viewOn(
  { zoom, width, height }: Frame,
  charted: Charted,
  free: readonly Box[],
  inset: number,
  { dx, dy }: InFrame,
  nameOf: DrawnInView['nameOf'],
  { lines }: Scene,
): ViewToName {
  const moved = ({ left, top, right, bottom }: Box): Box => ({ left: left - dx, top: top - dy, right: right - dx, bottom: bottom - dy })
  const view = moved({ left: inset, top: inset, right: width - inset, bottom: height - inset })
  return viewToName(zoom, view, charted, { lines, nameOf, targets: [], covers: free.map(moved) })
}

/** Points of coasts and lines as they lie in the frame, for what is to stand clear of them. */
function pointsDrawn({ base, origin }: MapGeometry, { lines }: Scene, frame: Frame, { dx, dy }: InFrame): readonly Pixel[] {
  const scale = scaleBetween(base.gridZoom, frame.zoom)
  const coasts = base.outlines.flatMap(({ d }) =>
    ringsOf(d).flatMap((ring) => ring.map(([x, y]): Pixel => [x * scale + dx, y * scale + dy])),
  )
  const strokes = lines.flatMap((line) =>
    strokesOf(line, frame.zoom, origin).flatMap((stroke) => stroke.map(([x, y]): Pixel => [x + dx, y + dy])),
  )
  return [...coasts, ...strokes]
}

/** Where a pin stands in the frame. */
function boxAbout([x, y]: Pixel, { dx, dy }: InFrame): Box {
  return { left: x + dx - pinRadius, top: y + dy - pinRadius, right: x + dx + pinRadius, bottom: y + dy + pinRadius }
}

const pinRadius = 12

function pinLayer(prefix: string, [x, y]: readonly [number, number], dx: number, dy: number): string {
  const at = { cx: x + dx, cy: y + dy, fill: 'none' }
  return layer(
    `${prefix}pin`,
    'Pin',
    {},
    element('circle', { ...at, r: 9, stroke: inks.paper, 'stroke-width': 5 }),
    element('circle', { ...at, r: 9, stroke: inks.gold, 'stroke-width': 2.5 }),
    element('circle', { ...at, r: 3.2, fill: inks.ink, stroke: inks.paper, 'stroke-width': 1.5 }),
  )
}
