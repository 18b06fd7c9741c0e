import { memo } from 'react'
import { gridPoint } from '../cartography/projection'

/** Whole degrees across the region of the map. */
export const Graticule = memo(function Graticule({ gridZoom }: { gridZoom: number }) {
  return <path className="graticule" d={graticulePath(gridZoom)} />
})

/** Whole degrees as one path on a grid: in Mercator meridians are upright and parallels level. */
export function graticulePath(gridZoom: number): string {
  const point = (longitude: number, latitude: number) => gridPoint([longitude, latitude], gridZoom).map(Math.round)
  const [west = 0, south = 0] = point(130, 36)
  const [east = 0, north = 0] = point(168, 60)
  let d = ''
  for (let longitude = 130; longitude <= 168; longitude++) d += `M${point(longitude, 36)[0]} ${south}V${north}`
  for (let latitude = 36; latitude <= 60; latitude++) d += `M${west} ${point(130, latitude)[1]}H${east}`
  return d
}
