import { useEffect, useState } from 'react'
import type { Size } from '../cartography/camera'
import type { Frame } from '../cartography/camera'
import { paperFrame } from '../cartography/framing/paper'
import { sightOf } from '../cartography/framing/sight'
import type { MapGeometry } from '../cartography/geometry'
import type { Selection } from '../domain/address/selection'
import type { Dossier } from '../domain/content/dossier'
import { fetchLevel } from '../map/layers/useOutlines'

/** What a drawing of a size shows of a view. */
export function frameOfView(dossier: Dossier, geometry: MapGeometry, { subject, camera }: Selection, size: Size): Frame {
  return paperFrame(sightOf(dossier, geometry, subject), camera, size)
}

/** The geometry with the outlines that a drawing at a zoom asks for, fetched when it does; until they are there, and where they fail, with coarser ones. */
export function useDrawnGeometry(geometry: MapGeometry, zoom: number): MapGeometry {
  const [finer, setFiner] = useState<{ readonly url: string; readonly geometry: MapGeometry } | null>(null)
  const level = geometry.levels.findLast(({ fromZoom }) => zoom >= fromZoom)
  useEffect(
    function fetchFiner() {
      if (!level) return
      let isWanted = true
      fetchLevel(level, geometry.base.gridZoom).then((loaded) => {
        if (!isWanted || loaded.state !== 'ready') return
        const came = new Map(loaded.value.outlines.map((outline) => [outline.id, outline]))
        const outlines = geometry.base.outlines.map((outline) => came.get(outline.id) ?? outline)
        setFiner({ url: level.url, geometry: { ...geometry, base: { ...geometry.base, outlines } } })
      })
      return () => {
        isWanted = false
      }
    },
    [geometry, level],
  )
  return level && finer?.url === level.url ? finer.geometry : geometry
}
