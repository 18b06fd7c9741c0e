import { type RefObject, useMemo } from 'react'
import type { MapGeometry } from '../cartography/geometry'
import { stillView } from '../cartography/naming/stillView'
import { useChosen, useDossier } from '../selection/site'
import { useScene } from '../selection/useScene'
import { openingFrame } from './camera/opening'
import { DrawnStill } from './DrawnStill'

/** The map of a built page: what the page is about, until the live map takes over. */
export function Still({ geometry, svg }: { geometry: MapGeometry; svg: RefObject<SVGSVGElement | null> }) {
  const dossier = useDossier()
  const { subject } = useChosen()
  const scene = useScene(geometry.footprints)
  const frame = useMemo(() => openingFrame(dossier, geometry, subject), [dossier, geometry, subject])
  return <DrawnStill ref={svg} geometry={geometry} scene={scene} frame={frame} view={stillView} nameOrder="own" prefix="still" />
}
