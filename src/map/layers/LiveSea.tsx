import { useMemo } from 'react'
import { createPortal } from 'react-dom'
import type { Scene } from '../../cartography/scene'
import { type SeaFile, seaOf } from '../../cartography/sea'
import { useTranslate } from '../../i18n/useMessages'
import { SeaLimits } from '../../svg/SeaLimits'
import { useDetail } from '../../selection/details'
import { useDossier } from '../../selection/site'
import { FileNote } from '../../ui/FileNote'
import { MapNote } from '../MapNote'

interface LiveSeaProps {
  /** Where what lies under the land is drawn. */
  readonly root: SVGGElement
  readonly scene: Scene
  /** Grid of that root. */
  readonly gridZoom: number
  readonly zoom: number
}

/** The limits at sea on the live map, once their file is there; where it cannot be had, a note and a way to ask again. */
export function LiveSea({ root, scene, gridZoom, zoom }: LiveSeaProps) {
  const t = useTranslate()
  const dossier = useDossier()
  const file = useDetail<SeaFile>('geometry/sea')
  const sea = file.state === 'ready' ? file.value : null
  const shapes = useMemo(() => sea && seaOf(sea.features, scene, dossier), [sea, scene, dossier])
  if (sea && shapes) return createPortal(<SeaLimits shapes={shapes} gridZoom={sea.gridZoom} onGrid={gridZoom} zoom={zoom} />, root)
  if (file.state !== 'failed') return null
  return (
    <MapNote>
      <FileNote what={t('seaLimits')} file={file} />
    </MapNote>
  )
}
