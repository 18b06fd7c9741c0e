import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { LevelSource, MapGeometry, Outline, OutlineLevel } from '../../cartography/geometry'
import { scaledOutlines } from '../../cartography/pathData'
import { scaleBetween } from '../../cartography/projection'
import type { PlaceId } from '../../domain/content/ids'
import { fetchFile, type FileTrouble, type Loaded } from '../../loading/fetchFile'

interface Outlines {
  /** Scaled to the grid of the base level, whichever level they come from, so that hatches keep their width. */
  readonly outlines: readonly Outline[]
  readonly failed: FileTrouble | null
  readonly retry: () => void
}

/**
 * The outlines for a zoom. Finer levels are fetched when the zoom asks for them, the finest for each island in view alone;
 * until they are there, and where they fail, coarser ones stay.
 */
export function useOutlines({ base, levels, full }: MapGeometry, zoom: number, inView: readonly PlaceId[]): Outlines {
  const [arrived, setArrived] = useState<ReadonlyMap<string, Loaded<OutlineLevel>>>(new Map())
  const wanted = useMemo((): readonly LevelSource[] => {
    const coarser = levels.filter((level) => zoom >= level.fromZoom)
    if (zoom < full.fromZoom) return coarser
    const { fromZoom, gridZoom } = full
    return [
      ...coarser,
      ...full.places
        .filter((id) => inView.some((place) => place === id))
        .map((id) => ({ fromZoom, gridZoom, url: full.url.replace('{id}', id) })),
    ]
  }, [levels, full, zoom, inView])
  const finestZoom = wanted.at(-1)?.fromZoom
  const asked = useRef(new Set<string>())

  useEffect(
    function fetchFinest() {
      for (const source of wanted) {
        if (source.fromZoom !== finestZoom || asked.current.has(source.url) || arrived.has(source.url)) continue
        asked.current.add(source.url)
        fetchLevel(source, base.gridZoom).then((loaded) => {
          asked.current.delete(source.url)
          setArrived((before) => new Map(before).set(source.url, loaded))
        })
      }
    },
    [wanted, finestZoom, arrived, base.gridZoom],
  )

  const outlines = useMemo(() => {
    const drawn = new Map<string, Outline>(base.outlines.map((outline) => [outline.id, outline]))
    for (const { url } of wanted) {
      const level = arrived.get(url)
      if (level?.state === 'ready') for (const outline of level.value.outlines) drawn.set(outline.id, outline)
    }
    return [...drawn.values()]
  }, [base, wanted, arrived])

  const latest = wanted.filter(({ fromZoom }) => fromZoom === finestZoom).map(({ url }) => arrived.get(url))
  const failed = latest.find((level) => level?.state === 'failed')?.reason ?? null
  const retry = useCallback(() => setArrived((before) => new Map([...before].filter(([, { state }]) => state !== 'failed'))), [])
  return { outlines, failed, retry }
}

async function fetchLevel({ url, gridZoom, fromZoom }: LevelSource, drawnOn: number): Promise<Loaded<OutlineLevel>> {
  const loaded = await fetchFile(url)
  if (loaded.state !== 'ready') return loaded
  // The file bears the mark of the build, which wrote it with this type.
  const { outlines } = loaded.value as Pick<OutlineLevel, 'outlines'>
  return {
    state: 'ready',
    value: { gridZoom: drawnOn, fromZoom, outlines: scaledOutlines(outlines, scaleBetween(gridZoom, drawnOn)) },
  }
}
