import type { Translate } from '../i18n/translate'
import { formatNumber } from '../i18n/measures'

const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000]

/** Metres. */
const kilometre = 1000
const nauticalMile = 1852

interface ScaleBarProps {
  /** Metres on the ground that one pixel of the drawing spans at its middle. */
  readonly metresPerPixel: number
  readonly t: Translate
}

/**
 * Kilometres above, nautical miles below: of each two boxes of equal length with the distance they span, the longest round one within 90 pixels.
 * Its corner is the origin of the drawing it stands in.
 */
export function ScaleBar({ metresPerPixel, t }: ScaleBarProps) {
  const { km, miles } = scaleLengths(metresPerPixel)
  return (
    <g className="scale-bar">
      <text x="0" y="10">
        0
      </text>
      <text x={km.width} y="10" textAnchor="middle">
        {t('placeKm', { value: formatNumber(t, km.length) })}
      </text>
      <Boxes y={16.5} width={km.width} />
      <Boxes y={20.5} width={miles.width} />
      <text x={miles.width} y="37" textAnchor="middle">
        {t('scaleNauticalMiles', { n: miles.length })}
      </text>
    </g>
  )
}

/** The longest round distances within so many pixels, 90 if left out, each with the pixels that it spans. */
export function scaleLengths(metresPerPixel: number, most = 90): { readonly km: ScaleLength; readonly miles: ScaleLength } {
  return { km: longest(kilometre, metresPerPixel, most), miles: longest(nauticalMile, metresPerPixel, most) }
}

interface ScaleLength {
  readonly length: number
  readonly width: number
}

function longest(unit: number, metresPerPixel: number, most: number): ScaleLength {
  const length = steps.filter((step) => (step * unit) / metresPerPixel <= most).at(-1) ?? 1
  return { length, width: Math.round((length * unit) / metresPerPixel) }
}

function Boxes({ y, width }: { y: number; width: number }) {
  return (
    <>
      <rect className="scale-light" x="0.5" y={y} width={width} height="4" />
      <rect className="scale-dark" x="0.5" y={y} width={width / 2} height="4" />
    </>
  )
}
