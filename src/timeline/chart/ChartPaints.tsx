import { memo } from 'react'
import { legendOf } from '../../cartography/legend'
import type { Band } from '../../domain/band'
import type { PlaceState } from '../../domain/control'
import { Patterns, paintOf } from '../../svg/Patterns'

/** How a bar is filled: a plain tone by its class, what is hatched or halved by a pattern; the edge goes by `data-fill`. */
export function barPaint({ administrator, claimants }: PlaceState) {
  const { tone, ...paint } = paintOf('tl', administrator, claimants[0] ?? null)
  return { 'data-fill': administrator, className: tone || undefined, ...paint }
}

/** The patterns that the rows need, and the mask of a soft end. */
export const ChartPaints = memo(function ChartPaints({ bands }: { bands: readonly Band[] }) {
  const states = bands.flatMap(({ runs }) => runs.flatMap(({ parts }) => parts.map(({ state }) => state)))
  const shapes = states.map(({ place, administrator, claimants }) => ({
    place,
    administrator,
    claimants,
    fill: administrator,
    hatch: claimants[0] ?? null,
    soft: false,
    stated: null,
  }))
  return (
    <>
      <Patterns prefix="tl" entries={legendOf(shapes)} />
      <defs>
        <linearGradient id="tl-fade">
          <stop stopColor="#000" />
          <stop offset="1" stopColor="#fff" />
        </linearGradient>
        <mask id="tl-soft" maskContentUnits="objectBoundingBox">
          <rect width="1" height="1" fill="url(#tl-fade)" />
        </mask>
      </defs>
    </>
  )
})
