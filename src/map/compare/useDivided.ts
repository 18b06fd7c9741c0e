import { DomUtil, type Map as LeafletMap } from 'leaflet'
import { useEffect } from 'react'

/**
 * Cuts the two layers of shapes where the divider stands, so that both sides share one map and cannot drift apart.
 * @param share of the width that the left side takes
 */
export function useDivided(map: LeafletMap, share: number): void {
  useEffect(
    function cut() {
      const [left, right] = [map.getPane('shapes'), map.getPane('shapes-right')]
      if (!left || !right) return
      const update = () => {
        const panned = DomUtil.getPosition(map.getPanes().mapPane ?? map.getContainer())
        const x = share * map.getSize().x - panned.x
        left.style.clipPath = strip(-far, x)
        right.style.clipPath = strip(x, far)
      }
      update()
      map.on('move zoom viewreset resize', update)
      return () => {
        map.off('move zoom viewreset resize', update)
        left.style.clipPath = ''
        right.style.clipPath = ''
      }
    },
    [map, share],
  )
}

/** Beyond any screen, pixels. */
const far = 20_000

function strip(from: number, to: number): string {
  return `polygon(${from}px ${-far}px, ${to}px ${-far}px, ${to}px ${far}px, ${from}px ${far}px)`
}
