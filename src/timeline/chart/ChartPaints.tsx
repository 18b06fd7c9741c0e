import { memo } from 'react'
import { legendOf } from '../../cartography/legend'
import type { Look } from '../../cartography/look'
import { Patterns } from '../../svg/Patterns'

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
