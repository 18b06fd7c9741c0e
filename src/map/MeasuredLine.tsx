import { greatCircle } from '../cartography/greatCircle'
import { gridPoint } from '../cartography/projection'
import { formatDistance } from '../i18n/measures'
import { useTranslate } from '../i18n/useMessages'
import type { Measured } from '../selection/measured'
import './measured.css'

/** Even, so that one of the points is the middle. */
const steps = 32

/** A distance the reader asked for: the shortest way as dots, with its length. Pixels of a zoom from the shared origin. */
export function MeasuredLine({ measured: { from, to, km }, zoom }: { measured: Measured; zoom: number }) {
  const t = useTranslate()
  const points = greatCircle(from, to, steps).map((position) => gridPoint(position, zoom))
  const [x, y] = points[Math.floor(points.length / 2)] ?? [0, 0]
  const d = points.map(([px, py], i) => `${i ? 'L' : 'M'}${px.toFixed(1)} ${py.toFixed(1)}`).join('')
  return (
    <g className="measured" aria-hidden="true">
      <path className="measured-halo" d={d} />
      <path className="measured-line" d={d} />
      <text x={x} y={y} dy="-0.7em" textAnchor="middle">
        {formatDistance(t, km)}
      </text>
    </g>
  )
}
