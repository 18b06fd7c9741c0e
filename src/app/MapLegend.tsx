import { useMemo } from 'react'
import { middleOfFrame } from '../cartography/camera'
import type { MapGeometry } from '../cartography/geometry'
import { useTranslate } from '../i18n/useMessages'
import { openingFrame } from '../map/camera/opening'
import { Legend } from '../svg/Legend'
import { LineLegend } from '../svg/LineLegend'
import { namedLines } from '../svg/LineName'
import { useChosen, useDossier, useSite } from '../selection/site'
import { useShared } from '../selection/shared'
import { useRightScene, useScene } from '../selection/useScene'

/** The legend stands once between map and chart, and serves both: the fills, and the lines that find no room for their name on the map. */
export function MapLegend({ geometry }: { geometry: MapGeometry }) {
  const t = useTranslate()
  const dossier = useDossier()
  const { subject } = useChosen()
  const scene = useScene(geometry.footprints)
  const right = useRightScene(geometry.footprints)
  const onLiveMap = useShared(useSite().surfaces.namedLines)
  const onStillMap = useMemo(() => {
    const frame = openingFrame(dossier, geometry, subject)
    return namedLines(t, dossier, scene.lines, frame.zoom, middleOfFrame(frame), geometry.origin).map(({ line }) => line.id)
  }, [t, dossier, geometry, subject, scene.lines])
  return (
    <>
      <Legend scene={scene} right={right} dossier={dossier} t={t} />
      <LineLegend lines={[...scene.lines, ...(right?.lines ?? [])]} written={onLiveMap ?? onStillMap} dossier={dossier} t={t} />
    </>
  )
}
