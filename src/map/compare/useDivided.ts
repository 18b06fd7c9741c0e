import { DomUtil, type Map as LeafletMap } from 'leaflet'
import { useCallback, useEffect } from 'react'
import { useMapEvents } from '../useMapEvents'

/**
 * Cuts the two layers of shapes where the divider stands, so that both sides share one map and cannot drift apart.
 * @param share of the width that the left side takes
 */
export function useDivided(map: LeafletMap, share: number): void {
  const cut = useCallback(() => {
    const panned = DomUtil.getPosition(map.getPanes().mapPane ?? map.getContainer())
    const x = share * map.getSize().x - panned.x
    clip(map, strip(-far, x), strip(x, far))
  }, [map, share])
  useMapEvents(map, 'move zoom viewreset resize', cut)
  useEffect(() => () => clip(map, '', ''), [map])
}

function clip(map: LeafletMap, left: string, right: string): void {
  for (const [pane, path] of [
    ['shapes', left],
    ['shapes-right', right],
  ] as const) {
    const element = map.getPane(pane)
    if (element) element.style.clipPath = path
  }
}

/** Beyond any screen, pixels. */
const far = 20_000

function strip(from: number, to: number): string {
  return `polygon(${from}px ${-far}px, ${to}px ${-far}px, ${to}px ${far}px, ${from}px ${far}px)`
}
