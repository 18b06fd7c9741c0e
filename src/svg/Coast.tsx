import { memo } from 'react'

/** Bands of light round a coast that fade outwards, as on old engraved charts. Drawn under the land from the group of outlines with the given id. */
export const Vignette = memo(function Vignette({ of }: { of: string }) {
  return (
    <g className="vignettes" aria-hidden="true">
      {[4, 3, 2, 1].map((band) => (
        <use key={band} href={`#${of}`} className={`vignette vignette-${band}`} />
      ))}
    </g>
  )
})
