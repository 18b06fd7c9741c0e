import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { LevelSource, MapGeometry, Outline, OutlineLevel } from '../../cartography/geometry'
import { scaledPath } from '../../cartography/pathData'
import { scaleBetween } from '../../cartography/projection'
import type { PlaceId } from '../../domain/content/ids'
import { fetchJson, type Loaded } from '../../selection/details'

interface Outlines {
  /** Scaled to the grid of the base level, whichever level they come from, so that hatches keep their width. */
  readonly outlines: readonly Outline[]
  readonly failed: 'network' | 'damaged' | null
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
  const loaded = await fetchJson(url)
  if (loaded.state !== 'ready') return loaded
  const outlines = outlinesIn(loaded.value)
  const factor = scaleBetween(gridZoom, drawnOn)
  return outlines
    ? { state: 'ready', value: { gridZoom: drawnOn, fromZoom, outlines: outlines.map(({ id, d }) => ({ id, d: scaledPath(d, factor) })) } }
    : { state: 'failed', reason: 'damaged' }
}

/** A file that is not what the build wrote must not reach the drawing. */
function outlinesIn(value: unknown): readonly Outline[] | null {
  if (typeof value !== 'object' || value === null || !('outlines' in value) || !Array.isArray(value.outlines)) return null
  const isOutline = (one: unknown): one is Outline =>
    typeof one === 'object' && one !== null && 'id' in one && typeof one.id === 'string' && 'd' in one && typeof one.d === 'string'
  return value.outlines.every(isOutline) ? value.outlines : null
}
