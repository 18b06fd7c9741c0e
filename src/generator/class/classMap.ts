import { frameOf } from '../../cartography/camera'
import { croppedTo, noMargin } from '../../cartography/crop'
import { paperMap } from '../../cartography/framing/paper'
import type { MapGeometry } from '../../cartography/geometry'
import { coastsOf } from '../../cartography/naming/coast'
import { namesInView } from '../../cartography/naming/namesInView'
import { paperView } from '../../cartography/naming/stillView'
import { gridPoint } from '../../cartography/projection'
import { sceneOf } from '../../cartography/scene'
import type { Dossier } from '../../domain/content/dossier'
import type { PlaceId } from '../../domain/content/ids'
import { addDays } from '../../domain/time/day'
import { distantFuture } from '../../domain/time/edtf'
import type { ClassMap } from '../../reader/class/classFile'

/** The map of the first extent for a sheet of paper, cut at its frame, with its names in their places. */
export function classMap(core: Dossier, geometry: MapGeometry): ClassMap {
  const { base, backdrop, footprints, placements, origin } = geometry
  const frame = frameOf(core.firstExtent, Number.POSITIVE_INFINITY, paperMap)
  const charted = { origin, frame: geometry.frame, firstExtent: core.firstExtent }
  const today = addDays(distantFuture, -1)
  const { lines } = sceneOf(core, [], 'control', today)
  const coasts = coastsOf(base.outlines, base.gridZoom, { d: backdrop.land, gridZoom: backdrop.gridZoom })
  const { names, edge } = namesInView(
    paperView(frame, charted, { lines, nameOf: () => null }),
    { dossier: core, origin, footprints, placements, coasts },
    { lead: 'own', required: new Set(core.disputed) },
  )
  const cut = croppedTo(frame, base, backdrop, origin, noMargin)
  const outlines = cut.base.outlines.filter(({ d }) => d)
  const drawn = new Set(outlines.map(({ id }) => id as PlaceId))
  return {
    frame,
    settings: { origin, frame: geometry.frame, bounds: geometry.bounds, graticule: geometry.graticule },
    base: { ...base, outlines },
    backdrop: { ...cut.backdrop, depths: [] },
    footprints: footprints.filter(({ place }) => drawn.has(place) || core.disputed.includes(place)),
    mainlands: core.places.filter(({ id, kind }) => drawn.has(id) && (kind === 'mainland' || kind === 'peninsula')).map(({ id }) => id),
    labels: names,
    edge,
    spots: core.disputed.flatMap((place) => {
      const seat = names.find((name) => name.place === place)
      const footprint = footprints.find((one) => one.place === place)
      const point = core.places.find(({ id }) => id === place)?.point
      const at = footprint?.inside ?? point
      return seat ? [{ place, at: [seat.x, seat.y] as const }] : at ? [{ place, at: gridPoint(at, frame.zoom, origin) }] : []
    }),
  }
}
