import { useEffect, useState } from 'react'
import type { Size } from '../cartography/camera'
import type { Frame } from '../cartography/camera'
import { paperFrame } from '../cartography/framing/paper'
import { sightOf } from '../cartography/framing/sight'
import type { MapGeometry, OutlineLevel } from '../cartography/geometry'
import { scaledOutlines } from '../cartography/pathData'
import { scaleBetween } from '../cartography/projection'
import type { Selection } from '../domain/address/selection'
import type { Dossier } from '../domain/content/dossier'
import { fetchFile } from '../loading/fetchFile'

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
      const factor = scaleBetween(level.gridZoom, geometry.base.gridZoom)
      fetchFile(level.url).then((loaded) => {
        if (!isWanted || loaded.state !== 'ready') return
        // The file bears the mark of the build, which wrote it with this type.
        const { outlines: finest } = loaded.value as Pick<OutlineLevel, 'outlines'>
        const came = new Map(scaledOutlines(finest, factor).map((outline) => [outline.id, outline]))
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
