import { useEffect } from 'react'
import { useMap } from 'react-leaflet/hooks'
import { greatCircle } from '../../cartography/greatCircle'
import { gridPoint, type Pixel } from '../../cartography/projection'
import { textWidth } from '../../cartography/textWidth'
import type { LonLat } from '../../domain/distance'
import { formatDistance } from '../../i18n/measures'
import { useTranslate } from '../../i18n/useMessages'
import { useSite } from '../../selection/site'
import type { Measured } from '../../selection/surfaces'
import { bringWayIntoView } from '../camera/bringWayIntoView'
import './measured.css'

/** Even, so that one of the points is the middle. */
const steps = 32

/** The label's box over the middle of the line, pixels. */
const tag = { size: 13, pad: 8, height: 22, above: 8 } as const

/** A distance the reader asked for: the shortest way as dots, with its length; the map shows both its ends. Pixels of a zoom from the map's origin. */
export function MeasuredLine({ measured, zoom, origin }: { measured: Measured; zoom: number; origin: LonLat }) {
  const t = useTranslate()
  const map = useMap()
  const { overlays } = useSite().surfaces
  const way = greatCircle(measured.from, measured.to, steps)
  const middle = way[Math.floor(way.length / 2)] ?? measured.from
  const words = formatDistance(t, measured.km)
  const half = (textWidth(words) * tag.size) / 2 + tag.pad
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is measured, not each rendering of it, moves the map
  useEffect(
    function showBothEnds() {
      const [top, bottom] = [-tag.above - tag.height, -tag.above]
      const corners: readonly Pixel[] = [
        [-half, top],
        [half, top],
        [-half, bottom],
        [half, bottom],
      ]
      bringWayIntoView(map, overlays, [measured.from, middle, measured.to], corners)
    },
    [map, measured],
  )
  const [x, y] = gridPoint(middle, zoom, origin)
  const d = way
    .map((position) => gridPoint(position, zoom, origin))
    .map(([px, py], i) => `${i ? 'L' : 'M'}${px.toFixed(1)} ${py.toFixed(1)}`)
    .join('')
  return (
    <g className="measured" aria-hidden="true">
      <path className="measured-halo" d={d} />
      <path className="measured-line" d={d} />
      <g transform={`translate(${x} ${y - tag.above})`}>
        <rect className="measured-tag" x={-half} y={-tag.height} width={2 * half} height={tag.height} rx="5" />
        <text y={-7} fontSize={tag.size} textAnchor="middle">
          {words}
        </text>
      </g>
    </g>
  )
}
