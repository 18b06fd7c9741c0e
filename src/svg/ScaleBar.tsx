import type { Translate } from '../i18n/translate'
import { formatNumber } from '../i18n/measures'

const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000]

interface ScaleBarProps {
  /** Metres on the ground that one pixel of the drawing spans at its middle. */
  readonly metresPerPixel: number
  readonly t: Translate
}

/** Two boxes of equal length with the distance they span, the longest round one within 110 pixels. Its corner is the origin of the drawing it stands in. */
export function ScaleBar({ metresPerPixel, t }: ScaleBarProps) {
  const km = steps.filter((step) => (step * 1000) / metresPerPixel <= 110).at(-1) ?? 1
  const width = Math.round((km * 1000) / metresPerPixel)
  return (
    <g className="scale-bar">
      <text x="0" y="10">
        0
      </text>
      <text x={width} y="10" textAnchor="middle">
        {t('placeKm', { value: formatNumber(t, km) })}
      </text>
      <rect className="scale-light" x="0.5" y="16.5" width={width} height="4" />
      <rect className="scale-dark" x="0.5" y="16.5" width={width / 2} height="4" />
    </g>
  )
}
