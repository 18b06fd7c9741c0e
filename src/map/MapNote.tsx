import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'

/** Lays a note over the foot of the map, wherever the part stands that it is about. */
export function MapNote({ children }: { children: ReactNode }) {
  const region = document.getElementById('map')
  return region && createPortal(<div className="map-note">{children}</div>, region)
}
