import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'

/**
 * Lays a note over the foot of the map, wherever the part stands that it is about; where the map is small and what one reads lies below it, between the
 * two, so that it covers no island.
 */
export function MapNote({ children }: { children: ReactNode }) {
  const plate = document.getElementById('map')?.parentElement
  return plate && createPortal(<div className="map-note">{children}</div>, plate)
}
