import type { Map as LeafletMap } from 'leaflet'
import { useLayoutEffect } from 'react'
import type { Label } from '../cartography/labels'
import { coversOf } from './covers'

/** Hides names that the map's edge or a block on it would cut, each time the map has come to rest or its names are laid out anew. */
export function useWhollySeen(map: LeafletMap, root: SVGGElement, labels: readonly Label[]): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: new labels are new elements
  useLayoutEffect(
    function hideWhatIsCut() {
      const update = () => {
        const container = map.getContainer()
        const { left, top, width, height } = container.getBoundingClientRect()
        const covers = coversOf(container)
        const names = [...root.querySelectorAll('[data-name]')].map((name) => {
          const box = name.getBoundingClientRect()
          return { name, from: [box.left - left, box.top - top] as const, to: [box.right - left, box.bottom - top] as const }
        })
        for (const { name, from, to } of names) {
          const isInside = from[0] >= 0 && from[1] >= 0 && to[0] <= width && to[1] <= height
          const isFree = covers.every((box) => to[0] <= box.left || from[0] >= box.right || to[1] <= box.top || from[1] >= box.bottom)
          name.toggleAttribute('data-cut', !isInside || !isFree)
        }
      }
      update()
      map.on('moveend zoomend resize', update)
      // A block may come or go while the map rests: the second title when two maps are compared.
      const blocks = new MutationObserver(update)
      const region = map.getContainer().parentElement
      if (region) blocks.observe(region, { childList: true })
      return () => {
        map.off('moveend zoomend resize', update)
        blocks.disconnect()
      }
    },
    [map, root, labels],
  )
}
