import { useMemo } from 'react'
import { middleOfFrame } from '../cartography/camera'
import type { MapGeometry } from '../cartography/geometry'
import { useTranslate } from '../i18n/useMessages'
import { openingFrame } from '../map/opening'
import { Legend } from '../plate/Legend'
import { LineLegend } from '../plate/LineLegend'
import { namedLines } from '../plate/LineName'
import { useChosen, useDossier } from '../selection/site'
import { useShared } from '../selection/shared'
import { useRightScene, useScene } from '../selection/useScene'
import { writtenLines } from '../selection/writtenLines'

/** The legend stands once between map and chart, and serves both: the fills, and the lines that find no room for their name on the map. */
export function MapLegend({ geometry: { forms } }: { geometry: MapGeometry }) {
  const t = useTranslate()
  const dossier = useDossier()
  const { subject } = useChosen()
  const scene = useScene(forms)
  const right = useRightScene(forms)
  const onLiveMap = useShared(writtenLines)
  const onStillMap = useMemo(() => {
    const frame = openingFrame(dossier, forms, subject)
    return namedLines(t, scene.lines, frame.zoom, middleOfFrame(frame)).map(({ line }) => line.id)
  }, [t, dossier, forms, subject, scene.lines])
  return (
    <>
      <Legend scene={scene} right={right} dossier={dossier} t={t} />
      <LineLegend lines={[...scene.lines, ...(right?.lines ?? [])]} written={onLiveMap ?? onStillMap} t={t} />
    </>
  )
}
