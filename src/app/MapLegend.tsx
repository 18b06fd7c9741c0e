import type { MapGeometry } from '../cartography/geometry'
import { Legend } from '../plate/Legend'
import { useScene } from '../selection/useScene'
import { useTranslate } from '../i18n/useMessages'
import { useDossier } from '../selection/site'

/** The legend stands once between map and chart, and serves both. */
export function MapLegend({ geometry }: { geometry: MapGeometry }) {
  const scene = useScene(geometry.forms)
  return <Legend scene={scene} dossier={useDossier()} t={useTranslate()} />
}
