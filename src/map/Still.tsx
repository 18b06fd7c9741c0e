import { type RefObject, useMemo } from 'react'
import type { MapGeometry } from '../cartography/geometry'
import { smallView, stillView } from '../cartography/naming/stillView'
import { useChosen, useDossier } from '../selection/site'
import { useScene } from '../selection/useScene'
import { hasSmallMap, openingFrame } from './camera/opening'
import { DrawnStill } from './DrawnStill'

/** The map of a built page: what the page is about, until the live map takes over. */
export function Still({ geometry, svg }: { geometry: MapGeometry; svg: RefObject<SVGSVGElement | null> }) {
  const dossier = useDossier()
  const { page, subject } = useChosen()
  const isSmall = hasSmallMap({ page, subject })
  const scene = useScene(geometry.footprints)
  const frame = useMemo(() => openingFrame(dossier, geometry, subject, isSmall), [dossier, geometry, subject, isSmall])
  return (
    <DrawnStill
      ref={svg}
      geometry={geometry}
      scene={scene}
      frame={frame}
      view={isSmall ? smallView : stillView}
      isSmall={isSmall}
      shrinks={isSmall ? 0.1 : 0.5}
      nameOrder="own"
      prefix="still"
    />
  )
}
