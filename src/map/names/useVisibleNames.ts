import type { Map as LeafletMap } from 'leaflet'
import { useLayoutEffect } from 'react'
import type { Box } from '../../cartography/freeArea'
import type { Label } from '../../cartography/labels'
import { useSite } from '../../selection/site'
import { obstaclesOf } from '../camera/obstacles'
import { type LaidName, type Side, visibleNames } from './visibleNames'

/**
 * Hides names that the map's edge, an overlay or the divider would cut: each time the map has come to rest, its names are laid out anew, or an
 * overlay comes or goes.
 */
export function useVisibleNames(map: LeafletMap, root: SVGGElement, left: readonly Label[], right: readonly Label[]): void {
  const { divider, overlays } = useSite().surfaces
  useLayoutEffect(
    function hideWhatIsCut() {
      const movable = { left: movableIn(left), right: movableIn(right) }
      const update = () => {
        const container = map.getContainer()
        const frame = container.getBoundingClientRect()
        const share = divider.get()
        const dividedAt = share === null ? null : share * frame.width
        const elements = [...root.querySelectorAll<SVGGElement>('[data-name]')]
        for (const { style } of elements) if (style.translate) style.translate = ''
        const names = elements.map((element) => laidName(element, frame, movable))
        const seen = visibleNames(
          names,
          { left: 0, top: 0, right: frame.width, bottom: frame.height },
          [...obstaclesOf(container, overlays), ...(dividedAt === null ? [] : [knobAt(dividedAt, frame.height)])],
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
      const leave = [divider.subscribe(update), overlays.subscribe(update)]
      return () => {
        map.off('moveend zoomend resize', update)
        map.off('move', followPan)
        for (const end of leave) end()
      }
    },
    [map, root, left, right, divider, overlays],
  )
}

/** A name with a mark stays beside it. */
function movableIn(labels: readonly Label[]): ReadonlySet<string> {
  return new Set(labels.filter(({ mark }) => mark === null).map(({ place }) => place))
}

/** Where the divider's knob lies: at its foot. */
function knobAt(divider: number, height: number): Box {
  return { left: divider - 16, top: height - 40, right: divider + 16, bottom: height }
}

function laidName(element: SVGGElement, frame: DOMRect, movable: Readonly<Record<Side, ReadonlySet<string>>>): LaidName {
  const { left, top, right, bottom } = element.getBoundingClientRect()
  const place = element.dataset.name ?? ''
  const side = element.closest('[data-side="right"]') ? 'right' : 'left'
  return {
    place,
    side,
    box: { left: left - frame.left, top: top - frame.top, right: right - frame.left, bottom: bottom - frame.top },
    canMove: movable[side].has(place),
  }
}
