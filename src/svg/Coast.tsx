import { memo } from 'react'

/** Bands of light round the coasts, fainter outwards, as on old engraved charts. Drawn under the land; `of` is the id of the group of outlines. */
export const Vignette = memo(function Vignette({ of }: { of: string }) {
  return (
    <g className="vignettes" aria-hidden="true">
      {[4, 3, 2, 1].map((band) => (
        <use key={band} href={`#${of}`} className={`vignette vignette-${band}`} />
      ))}
    </g>
  )
})
