import { useCallback, useMemo, useState } from 'react'
import { type Band, bandOf } from '../../domain/band'
import type { Dossier } from '../../domain/content/dossier'
import type { PlaceId } from '../../domain/content/ids'
import { lying } from '../../ui/breakpoints'
import { useMediaQuery } from '../../ui/useMediaQuery'
import { leastWide, markGrids, metricsOf, narrowLanes, roomyLanes } from './chartMetrics'

/** The rows drawn: those of the dossier and, while the chart is zoomed, the members of those that were opened. */
export function useRows(dossier: Dossier, bands: readonly Band[], whole: boolean, expanded: boolean, width: number) {
  const [opened, setOpened] = useState<ReadonlySet<PlaceId>>(new Set())
  const rows = useMemo(
    () =>
      bands.flatMap((band) => [band, ...(opened.has(band.place) && !whole ? band.members.map((member) => bandOf(dossier, member)) : [])]),
    [bands, opened, whole, dossier],
  )
  const isLying = useMediaQuery(lying)
  const grid = markGrids[expanded ? (isLying ? 'lying' : 'roomy') : whole ? 'whole' : 'zoomed']
  // On the chart of a phone each of the labels that must stand has a lane to itself.
  const lanes = expanded ? (isLying ? narrowLanes : roomyLanes) : width < leastWide ? narrowLanes : 2
  const metrics = useMemo(() => metricsOf(lanes, rows.length, grid), [lanes, rows.length, grid])
  const toggle = useCallback(
    (place: PlaceId) => setOpened((open) => new Set(open.has(place) ? [...open].filter((one) => one !== place) : [...open, place])),
    [],
  )
  return { rows, metrics, opened, toggle }
}
