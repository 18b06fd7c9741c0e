import { memo } from 'react'
import { scaleBetween } from '../cartography/projection'
import type { SeaShape } from '../cartography/sea'
import './sea.css'

interface SeaLimitsProps {
  readonly shapes: readonly SeaShape[]
  /** Grid of the shapes' path data. */
  readonly gridZoom: number
  /** Grid of the group they are drawn in. */
  readonly onGrid: number
}

/** Territorial sea by whose it is, the limits at twelve and two hundred miles, and the medians where zones meet. Drawn under the land. */
export const SeaLimits = memo(function SeaLimits({ shapes, gridZoom, onGrid }: SeaLimitsProps) {
  return (
    <g className="sea-limits" aria-hidden="true" transform={gridZoom === onGrid ? undefined : `scale(${scaleBetween(gridZoom, onGrid)})`}>
      {shapes.map(({ id, kind, miles, owner, d }) => (
        <path
          key={id}
          data-sea={id}
          data-party={owner ?? undefined}
          className={kind === 'belt' ? `sea-belt tone-${owner}` : `sea-${kind} sea-${kind}-${miles}`}
          d={d}
        />
      ))}
    </g>
  )
})
