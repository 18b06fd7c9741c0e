import { memo } from 'react'
import type { Rectangle } from '../cartography/clip'
import type { MapSettings } from '../cartography/geometry'
import { gridPoint } from '../cartography/projection'

interface RimProps {
  readonly settings: MapSettings
  readonly gridZoom: number
  /** Keeps the paints of two drawings on one page apart. */
  readonly prefix: string
  /** The part of the grid that is drawn, pixels: no rim where it does not reach one. */
  readonly within?: Rectangle
}

/** Share of the map's width over which it fades to paper. */
const fade = 0.05

/** Paper over the rim of what the map draws: no straight edge of its data is ever seen. Drawn over land and lines, under the names. */
export const Rim = memo(function Rim({ settings: { frame, origin }, gridZoom, prefix, within }: RimProps) {
  const [left = 0, bottom = 0] = gridPoint([frame[0], frame[1]], gridZoom, origin).map(Math.round)
  const [right = 0, top = 0] = gridPoint([frame[2], frame[3]], gridZoom, origin).map(Math.round)
  const [width, height] = [right - left, bottom - top]
  const wide = Math.round(width * fade)
  if (within && within[0] > left + wide && within[1] > top + wide && within[2] < right - wide && within[3] < bottom - wide) return null
  const far = 4 * Math.max(width, height)
  const id = `${prefix}-rim`
  return (
    <g className="rim">
      <defs>
        <linearGradient id={`${id}-x`}>
          <stop className="rim-paper" offset="0" />
          <stop className="rim-clear" offset="1" />
        </linearGradient>
        <linearGradient id={`${id}-y`} x2="0" y2="1">
          <stop className="rim-paper" offset="0" />
          <stop className="rim-clear" offset="1" />
        </linearGradient>
      </defs>
      <path
        className="rim-beyond"
        fillRule="evenodd"
        d={`M${left - far} ${top - far}h${width + 2 * far}v${height + 2 * far}h${-width - 2 * far}zM${left} ${top}h${width}v${height}h${-width}z`}
      />
      <rect x={left} y={top} width={wide} height={height} fill={`url(#${id}-x)`} />
      <rect x={left} y={top} width={wide} height={height} fill={`url(#${id}-x)`} transform={`matrix(-1 0 0 1 ${left + right} 0)`} />
      <rect x={left} y={top} width={width} height={wide} fill={`url(#${id}-y)`} />
      <rect x={left} y={top} width={width} height={wide} fill={`url(#${id}-y)`} transform={`matrix(1 0 0 -1 0 ${top + bottom})`} />
    </g>
  )
})
