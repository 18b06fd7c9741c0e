import { memo } from 'react'
import type { Ground } from '../cartography/geometry'
import { scaleBetween } from '../cartography/projection'

interface GroundProps {
  readonly ground: Ground
  /** Grid of the group it is drawn in. */
  readonly gridZoom: number
}

/** Depths and the land that is no place of the dossier: what never changes. */
export const Sea = memo(function Sea({ ground, gridZoom }: GroundProps) {
  return (
    <g transform={scaling(ground, gridZoom)}>
      <g className="depths">
        {ground.depths.map(({ depth, d }) => (
          <path key={depth} data-depth={depth} d={d} />
        ))}
      </g>
      <path className="land" data-ground="land" d={ground.land} />
    </g>
  )
})

/** Lakes lie over the land they are in. */
export const Lakes = memo(function Lakes({ ground, gridZoom }: GroundProps) {
  return <path className="lakes" data-ground="lakes" d={ground.lakes} transform={scaling(ground, gridZoom)} />
})

function scaling(ground: Ground, gridZoom: number): string | undefined {
  return ground.gridZoom === gridZoom ? undefined : `scale(${scaleBetween(ground.gridZoom, gridZoom)})`
}
