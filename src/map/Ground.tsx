import { memo } from 'react'
import type { Ground as GroundData } from '../cartography/geometry'
import { scaleBetween } from '../cartography/projection'
import { outlineId } from '../plate/Area'
import { Vignette } from '../plate/Coast'
import { Graticule } from '../plate/Graticule'
import { Sea } from '../plate/Sea'
import type { DrawnOutline } from './useOutlines'

interface GroundProps {
  readonly ground: GroundData
  /** Grid of the group that all is drawn in. */
  readonly gridZoom: number
  readonly outlines: readonly DrawnOutline[]
}

/** What no date and no view changes: depths, degrees, the light round the coasts; and the outlines that all shapes are drawn from. */
export const Ground = memo(function Ground({ ground, gridZoom, outlines }: GroundProps) {
  return (
    <>
      <Sea ground={ground} gridZoom={gridZoom} />
      <Graticule gridZoom={gridZoom} />
      <defs>
        <g id="live-coast">
          {outlines.map(({ id, d, gridZoom: own }) => (
            <path key={id} id={outlineId('live', id)} className="outline" d={d} transform={own === gridZoom ? undefined : `scale(${scaleBetween(own, gridZoom)})`} />
          ))}
        </g>
      </defs>
      <Vignette of="live-coast" />
    </>
  )
})
