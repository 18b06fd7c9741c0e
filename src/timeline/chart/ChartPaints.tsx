import { memo } from 'react'
import { legendOf } from '../../cartography/legend'
import { fillRole, type Look } from '../../cartography/look'
import { Patterns, paintOf } from '../../svg/Patterns'

/** How a bar is filled: a plain tone by its class, what is hatched or shared by a pattern; the edge goes by `data-fill`. */
export function barPaint(look: Look) {
  const { tone, ...paint } = paintOf('tl', look)
  return { 'data-fill': fillRole(look.fill), className: tone || undefined, ...paint }
}

/** The patterns that the rows need, and the mask of a soft end. */
export const ChartPaints = memo(function ChartPaints({ looks }: { looks: readonly Look[] }) {
  return (
    <>
      <Patterns prefix="tl" paints={legendOf(looks)} halves="below" />
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
