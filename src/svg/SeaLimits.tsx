import { memo } from 'react'
import { scaleBetween } from '../cartography/projection'
import type { SeaShape } from '../cartography/sea'
import { legendOf } from '../cartography/legend'
import { Patterns, paintOf } from './Patterns'
import './sea.css'

interface SeaLimitsProps {
  readonly shapes: readonly SeaShape[]
  /** Grid of the shapes' path data. */
  readonly gridZoom: number
  /** Grid of the group they are drawn in. */
  readonly onGrid: number
  /** Zoom of the map, by which a hatch is as wide as on land. */
  readonly zoom: number
}

/** Territorial sea by whose it is and who claims it, as the land it is counted from; the limits at twelve and two hundred miles, and the medians where zones meet. Drawn under the land. */
export const SeaLimits = memo(function SeaLimits({ shapes, gridZoom, onGrid, zoom }: SeaLimitsProps) {
  return (
    <g className="sea-limits" aria-hidden="true" transform={gridZoom === onGrid ? undefined : `scale(${scaleBetween(gridZoom, onGrid)})`}>
      <Patterns prefix="sea" paints={legendOf(shapes.flatMap(({ look }) => look ?? []))} scale={scaleBetween(gridZoom, zoom)} />
      {shapes.map(({ id, kind, miles, owner, look, d }) => (
        <path
          key={id}
          data-sea={id}
          data-party={owner ?? undefined}
          className={look ? 'sea-belt' : `sea-${kind} sea-${kind}-${miles}`}
          {...(look && paintOf('sea', look))}
          d={d}
        />
      ))}
    </g>
  )
})
