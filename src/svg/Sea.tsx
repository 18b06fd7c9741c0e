import { memo } from 'react'
import type { Backdrop } from '../cartography/geometry'
import { scaleBetween } from '../cartography/projection'

interface GroundProps {
  readonly backdrop: Backdrop
  /** Grid of the group it is drawn in. */
  readonly gridZoom: number
}

/** Depths and the land that is no place of the dossier: what never changes. */
export const Sea = memo(function Sea({ backdrop, gridZoom }: GroundProps) {
  const { depths, land } = backdrop
  if (!depths.length && !land) return null
  return (
    <g transform={scaling(backdrop, gridZoom)}>
      <g className="depths">
        {depths.map(({ depth, d }) => (
          <path key={depth} data-depth={depth} d={d} />
        ))}
      </g>
      <path className="land" data-ground="land" d={land} />
    </g>
  )
})

/** Lakes lie over the land they are in. */
export const Lakes = memo(function Lakes({ backdrop, gridZoom }: GroundProps) {
  return <path className="lakes" data-ground="lakes" d={backdrop.lakes} transform={scaling(backdrop, gridZoom)} />
})

function scaling(backdrop: Backdrop, gridZoom: number): string | undefined {
  return backdrop.gridZoom === gridZoom ? undefined : `scale(${scaleBetween(backdrop.gridZoom, gridZoom)})`
}
