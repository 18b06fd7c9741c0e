import type { MapGeometry } from '../cartography/geometry'
import type { Look } from '../cartography/look'
import { useTranslate } from '../i18n/useMessages'
import { SeaKeySoon } from '../map/SeaKeySoon'
import { Legend } from '../svg/Legend'
import { LineLegend } from '../svg/lines/LineLegend'
import { useDossier } from '../selection/site'
import { useRightScene, useScene } from '../selection/useScene'

/** The legend stands once between map and chart, and serves both: the fills of either, and the lines. */
export function MapLegend({ geometry, chart }: { geometry: MapGeometry; chart: readonly Look[] }) {
  const t = useTranslate()
  const dossier = useDossier()
  const scene = useScene(geometry.footprints)
  const right = useRightScene(geometry.footprints)
  const scenes = right ? [scene, right] : [scene]
  return (
    <div className="map-key">
      <Legend scenes={scenes} others={chart} dossier={dossier} t={t} />
      <LineLegend scenes={scenes} dossier={dossier} t={t} />
      <SeaKeySoon scene={scene} prefix="legend-sea" />
    </div>
  )
}
