import type { Scene } from '../cartography/scene'
import { type SeaFile, seaOf } from '../cartography/sea'
import { useTranslate } from '../i18n/useMessages'
import { useDetail } from '../selection/details'
import { useDossier } from '../selection/site'
import { SeaLegend } from '../svg/SeaLegend'

/** What the limits at sea on a map mean, once their file is there. */
export function SeaKey({ scene, prefix }: { scene: Scene; prefix: string }) {
  const t = useTranslate()
  const dossier = useDossier()
  const file = useDetail<SeaFile>('geometry/sea')
  if (file.state !== 'ready') return null
  return <SeaLegend shapes={seaOf(file.value.features, scene, dossier)} t={t} prefix={prefix} />
}
