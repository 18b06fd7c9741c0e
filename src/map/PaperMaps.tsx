import { useMemo } from 'react'
import { paperFrame, paperMap, paperPair } from '../cartography/framing/paper'
import { sightOf } from '../cartography/framing/sight'
import type { MapGeometry } from '../cartography/geometry'
import { paperView } from '../cartography/naming/stillView'
import { useSettings } from '../selection/settings'
import { useChosen, useDossier } from '../selection/site'
import { useRightScene, useScene } from '../selection/useScene'
import { DrawnStill } from './DrawnStill'

/** The map as it goes to the printer: still, and as large as a sheet of paper wants it; both maps, where two are compared. */
export function PaperMaps({ geometry }: { geometry: MapGeometry }) {
  const dossier = useDossier()
  const { subject, camera } = useChosen()
  const { nameOrder } = useSettings()
  const scene = useScene(geometry.footprints)
  const right = useRightScene(geometry.footprints)
  const size = right ? paperPair : paperMap
  const frame = useMemo(() => paperFrame(sightOf(dossier, geometry, subject), camera, size), [dossier, geometry, subject, camera, size])
  const map = { geometry, frame, view: paperView, nameOrder, shrinks: 0, sheet: right ? 'half' : 'paper' } as const
  return (
    <>
      <DrawnStill {...map} scene={scene} prefix="paper" />
      {right && <DrawnStill {...map} scene={right} prefix="paper-right" />}
    </>
  )
}
