import { useMemo } from 'react'
import { createPortal } from 'react-dom'
import type { Scene } from '../../cartography/scene'
import { type SeaFile, seaOf } from '../../cartography/sea'
import { useTranslate } from '../../i18n/useMessages'
import { SeaLegend } from '../../svg/SeaLegend'
import { SeaLimits } from '../../svg/SeaLimits'
import { useDetail } from '../../selection/details'
import { useOverlay } from '../../selection/useOverlay'
import { useDossier } from '../../selection/site'
import { ErrorNote } from '../../ui/ErrorNote'
import { breakpoints } from '../../ui/breakpoints'
import { useMediaQuery } from '../../ui/useMediaQuery'

interface LiveSeaProps {
  /** Where what lies under the land is drawn. */
  readonly root: SVGGElement
  readonly scene: Scene
  /** Grid of that root. */
  readonly gridZoom: number
  /** Where the legend and a note go. */
  readonly region: Element | null
}

/** The limits at sea on the live map and what they mean, once their file is there; where it cannot be had, a note and a way to ask again. */
export function LiveSea({ root, scene, gridZoom, region }: LiveSeaProps) {
  const t = useTranslate()
  const dossier = useDossier()
  const overlay = useOverlay()
  const small = useMediaQuery(breakpoints.stacked)
  const file = useDetail<SeaFile>('geometry/sea')
  const sea = file.state === 'ready' ? file.value : null
  const shapes = useMemo(() => sea && seaOf(sea.features, scene, dossier), [sea, scene, dossier])
  if (sea && shapes) {
    return (
      <>
        {createPortal(<SeaLimits shapes={shapes} gridZoom={sea.gridZoom} onGrid={gridZoom} />, root)}
        {region && createPortal(<SeaLegend ref={overlay} shapes={shapes} dossier={dossier} day={scene.day} t={t} open={!small} />, region)}
      </>
    )
  }
  if (file.state !== 'failed' || !region) return null
  return createPortal(
    <div className="map-note">
      <ErrorNote what={t('seaLimits')} reason={file.reason} onRetry={file.retry} />
    </div>,
    region,
  )
}
