import { gridPoint } from '../cartography/projection'
import { graticulePath } from '../svg/Graticule'
import type { InFrame, MapDrawn } from './inFrame'
import { depthInk, inks } from './inks'
import { element, layer } from './markup'

/** What lies under the places: depths, meridians and parallels, land that is no place. */
export function groundLayers({ prefix, geometry: { backdrop, ...settings }, frame, way, isPlain }: MapDrawn): string {
  const depths = (isPlain ? [] : backdrop.depths).flatMap(({ depth, d }) => {
    const seen = way.areas(d, backdrop.gridZoom)
    return seen ? [element('path', { id: `${prefix}depth-${depth}`, d: seen, fill: depthInk(depth) })] : []
  })
  const land = way.areas(backdrop.land, backdrop.gridZoom)
  return [
    layer(
      `${prefix}sea`,
      'Sea',
      isPlain ? {} : { stroke: inks.water, 'stroke-opacity': 0.1, 'stroke-width': 0.6 },
      element('rect', { width: frame.width, height: frame.height, fill: inks['sea-1'], stroke: 'none' }),
      ...depths,
    ),
    isPlain
      ? ''
      : layer(
          `${prefix}graticule`,
          'Graticule',
          { fill: 'none', stroke: inks.graticule, 'stroke-opacity': 0.42, 'stroke-width': 0.6 },
          element('path', { d: graticulePath(settings, frame.zoom, way.reach), transform: `translate(${moved(way)})` }),
        ),
    land &&
      layer(
        `${prefix}other-land`,
        'Other land',
        {},
        element('path', { d: land, fill: inks['far-land'], stroke: inks['far-edge'], 'stroke-width': 0.7 }),
      ),
  ].join('')
}

export function lakesLayer({ prefix, geometry: { backdrop }, way }: MapDrawn): string {
  const lakes = way.areas(backdrop.lakes, backdrop.gridZoom)
  if (!lakes) return ''
  const look = { fill: inks.lake, stroke: inks.water, 'stroke-opacity': 0.35, 'stroke-width': 0.6 }
  return layer(`${prefix}lakes`, 'Lakes', {}, element('path', { d: lakes, ...look }))
}

/** Share of the map's width over which it fades to paper. */
export const rimShare = 0.05

/** Paper over the rim of what the map draws, plainly or so that the map fades into it; nothing where the frame does not reach it. */
export function rimLayer({ prefix, geometry: { origin, frame: drawn }, frame, way, isPlain }: MapDrawn): string {
  const at = (longitude: number, latitude: number) => {
    const [x, y] = gridPoint([longitude, latitude], frame.zoom, origin)
    return [x + way.dx, y + way.dy] as const
  }
  const [left, bottom] = at(drawn[0], drawn[1])
  const [right, top] = at(drawn[2], drawn[3])
  const wide = (right - left) * rimShare
  const sides = [
    { id: 'west', reaches: left + wide > 0, from: [0, left], to: [0, left + wide], isAcross: true },
    { id: 'east', reaches: right - wide < frame.width, from: [frame.width, right], to: [frame.width, right - wide], isAcross: true },
    { id: 'north', reaches: top + wide > 0, from: [0, top], to: [0, top + wide], isAcross: false },
    {
      id: 'south',
      reaches: bottom - wide < frame.height,
      from: [frame.height, bottom],
      to: [frame.height, bottom - wide],
      isAcross: false,
    },
  ] as const
  const drawnSides = sides
    .filter(({ reaches }) => reaches)
    .map(({ id, from: [outer, edge], to: [, inner], isAcross }) => {
      const [start, end] = [Math.min(outer, inner, edge), Math.max(outer, inner, edge)]
      const gradient = `${prefix}rim-${id}`
      const along = isAcross ? { x1: edge, x2: inner, y1: 0, y2: 0 } : { x1: 0, x2: 0, y1: edge, y2: inner }
      const box = isAcross
        ? { x: start, y: 0, width: end - start, height: frame.height }
        : { x: 0, y: start, width: frame.width, height: end - start }
      return (
        element(
          'linearGradient',
          { id: gradient, gradientUnits: 'userSpaceOnUse', ...along },
          element('stop', { offset: isPlain ? 1 : 0, 'stop-color': inks.paper }),
          element('stop', { offset: 1, 'stop-color': inks.paper, 'stop-opacity': 0 }),
        ) + element('rect', { ...box, fill: `url(#${gradient})` })
      )
    })
  return layer(`${prefix}rim`, 'Rim', {}, ...drawnSides)
}

function moved({ dx, dy }: InFrame): string {
  return `${Math.round(dx * 100) / 100} ${Math.round(dy * 100) / 100}`
}
