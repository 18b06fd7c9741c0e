import { paintsOf, pitchAt } from '../cartography/hatch'
import { isUnheld } from '../cartography/look'
import type { AreaShape, Scene } from '../cartography/scene'
import type { PlaceId } from '../domain/content/ids'
import { mainlandsOf } from '../map/emphasis'
import type { MapDrawn } from './inFrame'
import { edgeOf, inks } from './inks'
import { element, layer } from './markup'
import { fillOf, paintDefinitions } from './paints'

interface Marks {
  readonly selected: ReadonlySet<PlaceId>
  readonly lit: ReadonlySet<PlaceId>
}

/** Light round the coasts, marks of what is chosen, and the places by who holds and who claims them, each a path under its name. */
export function placeLayers(
  { prefix, dossier, geometry: { base, footprints }, frame, way, isPlain }: MapDrawn,
  scene: Scene,
  { selected, lit }: Marks,
): string {
  const shapes = new Map<string, AreaShape>(scene.areas.map((shape) => [shape.place, shape]))
  const seen = base.outlines.flatMap(({ id, d }) => {
    const shape = shapes.get(id)
    const path = shape ? way.areas(d, base.gridZoom) : ''
    return shape && path ? [{ shape, d: path }] : []
  })
  const footprintOf = new Map(footprints.map((footprint) => [footprint.place, footprint]))
  const pitchOf = (place: PlaceId) => pitchAt(footprintOf.get(place), frame.zoom)
  const mainlands = mainlandsOf(dossier)
  const area = ({ shape, d }: (typeof seen)[number]) =>
    element('path', {
      id: `${prefix}place-${shape.place}`,
      'inkscape:label': shape.place,
      d,
      fill: fillOf(dossier, prefix, { ...shape, pitch: pitchOf(shape.place) }),
      stroke: edgeOf(dossier, shape),
      'stroke-width': 0.9,
      'stroke-dasharray': shape.soft ? '2 3' : isUnheld(shape.fill) ? '4 3' : undefined,
      opacity: mainlands.has(shape.place) ? 0.62 : undefined,
    })
  const coast = seen.map(({ d }) => d).join('')
  const light = [
    { width: 26, opacity: 0.13 },
    { width: 17, opacity: 0.2 },
    { width: 10, opacity: 0.3 },
    { width: 5, opacity: 0.5 },
  ].map(({ width, opacity }) => element('use', { 'xlink:href': `#${prefix}coast`, 'stroke-width': width, opacity }))
  const round = (places: ReadonlySet<PlaceId>, ...casings: readonly { readonly stroke: string; readonly width: number }[]) =>
    casings.flatMap(({ stroke, width }) =>
      seen.filter(({ shape }) => places.has(shape.place)).map(({ d }) => element('path', { d, stroke, 'stroke-width': width })),
    )
  const paper = { stroke: inks.paper, width: 4 }
  const rings = isPlain
    ? {
        lit: [{ stroke: inks.gold, width: 6 }],
        selected: [
          { stroke: inks.ink, width: 8.5 },
          { stroke: inks.gold, width: 6.5 },
        ],
      }
    : {
        lit: [{ stroke: inks.gold, width: 8 }, paper],
        selected: [{ stroke: inks.ink, width: 11.5 }, { stroke: inks.gold, width: 9 }, paper],
      }
  return [
    element(
      'defs',
      {},
      paintDefinitions(
        dossier,
        prefix,
        paintsOf(
          seen.map(({ shape }) => shape),
          pitchOf,
        ),
      ),
      coast && element('path', { id: `${prefix}coast`, d: coast }),
    ),
    coast &&
      !isPlain &&
      layer(`${prefix}coast-light`, 'Light round coasts', { fill: 'none', stroke: inks.shore, 'stroke-linejoin': 'round' }, ...light),
    layer(
      `${prefix}marks`,
      'Marks of what is chosen',
      { fill: 'none', 'stroke-linejoin': 'round' },
      ...round(new Set([...lit].filter((place) => !selected.has(place))), ...rings.lit),
      ...round(selected, ...rings.selected),
    ),
    layer(
      `${prefix}places`,
      'Places',
      { 'stroke-linejoin': 'round' },
      ...seen.filter(({ shape }) => mainlands.has(shape.place)).map(area),
      ...seen.filter(({ shape }) => !mainlands.has(shape.place)).map(area),
    ),
  ].join('')
}
