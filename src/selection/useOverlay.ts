import type { RefCallback } from 'react'
import { useSite } from './site'

/** The `ref` of an element that may lie over the map: the map keeps clear of it as long as it stands. */
export function useOverlay(): RefCallback<Element> {
  return useSite().surfaces.overlays.add
}
