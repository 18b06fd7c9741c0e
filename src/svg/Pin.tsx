import type { LonLat } from '../domain/distance'
import { gridPoint, scaleBetween } from '../cartography/projection'
import { tenths } from '../cartography/tenths'

interface PinProps {
  readonly at: LonLat
  readonly origin: LonLat
  /** Grid that the group is drawn in, and the zoom at which it is seen: the pin keeps its size. */
  readonly gridZoom: number
  readonly zoom: number
}

/** A ring with a point in it: where a place lies that has no outline. */
export function Pin({ at, origin, gridZoom, zoom }: PinProps) {
  const [x, y] = gridPoint(at, gridZoom, origin)
  const scale = Number((1 / scaleBetween(gridZoom, zoom)).toFixed(5))
  return (
    <g className="pin" transform={`translate(${tenths(x)} ${tenths(y)}) scale(${scale})`}>
      <circle className="pin-case" r="9" />
      <circle className="pin-ring" r="9" />
      <circle className="pin-point" r="3.2" />
    </g>
  )
}
