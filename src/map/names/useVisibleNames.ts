import type { Map as LeafletMap } from 'leaflet'
import { useLayoutEffect } from 'react'
import type { Box } from '../../cartography/freeArea'
import type { Label } from '../../cartography/labels'
import { obstaclesOf } from '../camera/obstacles'
import { divider } from '../compare/divider'
import { type LaidName, visibleNames } from './visibleNames'

/** Hides names that the map's edge, a block on it or the divider would cut, each time the map has come to rest or its names are laid out anew. */
export function useVisibleNames(map: LeafletMap, root: SVGGElement, left: readonly Label[], right: readonly Label[]): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: new labels are new elements
  useLayoutEffect(
    function hideWhatIsCut() {
      const update = () => {
        const container = map.getContainer()
        const frame = container.getBoundingClientRect()
        const share = divider.get()
        const dividedAt = share === null ? null : share * frame.width
        const elements = [...root.querySelectorAll<SVGGElement>('[data-name]')]
        for (const { style } of elements) if (style.translate) style.translate = ''
        const names = elements.map((element) => laidName(element, frame))
        const seen = visibleNames(
          names,
          { left: 0, top: 0, right: frame.width, bottom: frame.height },
          [...obstaclesOf(container), ...(dividedAt === null ? [] : [knobAt(dividedAt, frame.height)])],
          dividedAt,
        )
        for (const [i, element] of elements.entries()) {
          const how = seen[i]
          element.toggleAttribute('data-cut', !how)
          if (how?.by) element.style.translate = `${how.by}px`
        }
      }
      const followPan = () => divider.get() !== null && update()
      update()
      map.on('moveend zoomend resize', update)
      map.on('move', followPan)
      const forget = divider.subscribe(update)
      // A block may come or go while the map rests: the second title when two maps are compared.
      const blocks = new MutationObserver(update)
      const region = map.getContainer().parentElement
      if (region) blocks.observe(region, { childList: true })
      return () => {
        map.off('moveend zoomend resize', update)
        map.off('move', followPan)
        forget()
        blocks.disconnect()
      }
    },
    [map, root, left, right],
  )
}

/** Where the divider's knob lies: at its foot. */
function knobAt(divider: number, height: number): Box {
  return { left: divider - 16, top: height - 40, right: divider + 16, bottom: height }
}

function laidName(element: SVGGElement, frame: DOMRect): LaidName {
  const { left, top, right, bottom } = element.getBoundingClientRect()
  return {
    place: element.dataset.name ?? '',
    side: element.closest('[data-side="right"]') ? 'right' : 'left',
    box: { left: left - frame.left, top: top - frame.top, right: right - frame.left, bottom: bottom - frame.top },
    canMove: !element.querySelector('.town-mark, .peak-mark'),
  }
}
