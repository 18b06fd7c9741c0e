import { memo } from 'react'
import type { Backdrop as GroundData, MapSettings, Outline } from '../../cartography/geometry'
import { outlineId } from '../../svg/Area'
import { Vignette } from '../../svg/Coast'
import { Graticule } from '../../svg/Graticule'
import { Sea } from '../../svg/Sea'

interface BackdropLayerProps {
  readonly backdrop: GroundData
  readonly settings: MapSettings
  /** Grid of the group that all is drawn in. */
  readonly gridZoom: number
  readonly outlines: readonly Outline[]
}

/** What is the same for all dates and views: depths, graticule, bands of light round the coasts, and the outlines that shapes refer to. */
export const BackdropLayer = memo(function BackdropLayer({ backdrop, settings, gridZoom, outlines }: BackdropLayerProps) {
  return (
    <>
      <Sea backdrop={backdrop} gridZoom={gridZoom} />
      <Graticule settings={settings} gridZoom={gridZoom} />
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
