import { memo } from 'react'
import type { Rectangle } from '../cartography/clip'
import type { MapSettings } from '../cartography/geometry'
import { gridPoint } from '../cartography/projection'

interface GraticuleProps {
  readonly settings: MapSettings
  readonly gridZoom: number
  /** A box of the grid, pixels. */
  readonly within?: Rectangle
}

/** Meridians and parallels of the map, or those across a box of its grid. */
export const Graticule = memo(function Graticule({ settings, gridZoom, within }: GraticuleProps) {
  return <path className="graticule" d={graticulePath(settings, gridZoom, within)} />
})

/** Meridians and parallels as one path on a grid: in Mercator the ones are upright and the others level. */
export function graticulePath(
  { origin, frame, graticule }: MapSettings,
  gridZoom: number,
  [left, top, right, bottom]: Rectangle = [-Infinity, -Infinity, Infinity, Infinity],
): string {
  const step = stepOf(frame[2] - frame[0])
  const point = (longitude: number, latitude: number) => gridPoint([longitude, latitude], gridZoom, origin).map(Math.round)
  const [westernmost = 0, southernmost = 0] = point(graticule[0], graticule[1])
  const [easternmost = 0, northernmost = 0] = point(graticule[2], graticule[3])
  const [west, east] = [Math.max(Math.round(left), westernmost), Math.min(Math.round(right), easternmost)]
  const [north, south] = [Math.max(Math.round(top), northernmost), Math.min(Math.round(bottom), southernmost)]
  let d = ''
  for (const longitude of multiples(step, graticule[0], graticule[2])) {
    const [x = 0] = point(longitude, graticule[1])
    if (x >= left && x <= right) d += `M${x} ${south}V${north}`
  }
  for (const latitude of multiples(step, graticule[1], graticule[3])) {
    const [, y = 0] = point(graticule[0], latitude)
    if (y >= top && y <= bottom) d += `M${west} ${y}H${east}`
  }
  return d
}

/** Degrees between two meridians: the least round number that puts at most forty into a width, degrees. */
function stepOf(width: number): number {
  return [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5].find((step) => width / step <= 40) ?? 10
}

function multiples(step: number, from: number, to: number): number[] {
  const first = Math.ceil(from / step)
  return Array.from({ length: Math.max(0, Math.floor(to / step) - first + 1) }, (_, n) => (first + n) * step)
}
