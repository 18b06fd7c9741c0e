import { memo } from 'react'
import type { Ground as GroundData, Outline } from '../cartography/geometry'
import { outlineId } from '../plate/Area'
import { Vignette } from '../plate/Coast'
import { Graticule } from '../plate/Graticule'
import { Sea } from '../plate/Sea'

interface GroundProps {
  readonly ground: GroundData
  /** Grid of the group that all is drawn in. */
  readonly gridZoom: number
  readonly outlines: readonly Outline[]
}

/** What no date and no view changes: depths, degrees, the light round the coasts; and the outlines that all shapes are drawn from. */
export const Ground = memo(function Ground({ ground, gridZoom, outlines }: GroundProps) {
  return (
    <>
      <Sea ground={ground} gridZoom={gridZoom} />
      <Graticule gridZoom={gridZoom} />
      <defs>
        <g id="live-coast">
          {outlines.map(({ id, d }) => (
            <path key={id} id={outlineId('live', id)} className="outline" d={d} />
          ))}
        </g>
      </defs>
      <Vignette of="live-coast" />
    </>
  )
})
