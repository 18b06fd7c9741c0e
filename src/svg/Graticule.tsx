import { memo } from 'react'
import type { Rectangle as Box } from '../cartography/clip'
import { gridPoint } from '../cartography/projection'

/** Whole degrees across the region of the map, or across a box of its grid. */
export const Graticule = memo(function Graticule({ gridZoom, within }: { gridZoom: number; within?: Box }) {
  return <path className="graticule" d={graticulePath(gridZoom, within)} />
})

/** Whole degrees as one path on a grid: in Mercator meridians are upright and parallels level. */
export function graticulePath(gridZoom: number, [left, top, right, bottom]: Box = [-Infinity, -Infinity, Infinity, Infinity]): string {
  const point = (longitude: number, latitude: number) => gridPoint([longitude, latitude], gridZoom)
  const [regionWest, regionSouth] = point(130, 36)
  const [regionEast, regionNorth] = point(168, 60)
  const [west, east] = [Math.max(left, regionWest), Math.min(right, regionEast)].map(Math.round)
  const [north, south] = [Math.max(top, regionNorth), Math.min(bottom, regionSouth)].map(Math.round)
  let d = ''
  for (let longitude = 130; longitude <= 168; longitude++) {
    const x = Math.round(point(longitude, 36)[0])
    if (x >= left && x <= right) d += `M${x} ${south}V${north}`
  }
  for (let latitude = 36; latitude <= 60; latitude++) {
    const y = Math.round(point(130, latitude)[1])
    if (y >= top && y <= bottom) d += `M${west} ${y}H${east}`
  }
  return d
}
