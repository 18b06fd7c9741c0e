import type { Map as LeafletMap } from 'leaflet'

/**
 * Whether the last press dragged the map. Leaflet's drag handler knows, though its types do not say so;
 * it says yes until the next press, so it is to be asked for presses of a pointer only.
 */
export function wasDragged({ dragging }: LeafletMap): boolean {
  return 'moved' in dragging && typeof dragging.moved === 'function' && dragging.moved() === true
}
