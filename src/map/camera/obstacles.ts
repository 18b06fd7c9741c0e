import type { Box } from '../../cartography/box'
import type { Overlays } from '../../selection/overlays'

/** The boxes that lie over the map now, with some sea round each, in pixels from the top left of its container. */
export function obstaclesOf(container: HTMLElement, overlays: Overlays): readonly Box[] {
  return boxesOver(
    container.getBoundingClientRect(),
    overlays
      .elements()
      .filter((element) => isLaidOver(element, container))
      .map((element) => element.getBoundingClientRect()),
  )
}

/**
 * Tells the sizes of what may lie over the map when they are first laid out, and whenever one is another: a title grows with its sentence, of another date as
 * of other type. Returns how to leave.
 * @param tell is told whether one has changed
 */
export function watchSizes(overlays: Overlays, tell: (haveChanged: boolean) => void): () => void {
  const known = new WeakMap<Element, string>()
  const hasChanged = ({ target, contentRect: { width, height } }: ResizeObserverEntry) => {
    const [before, now] = [known.get(target), `${width} ${height}`]
    known.set(target, now)
    return before !== undefined && before !== now
  }
  const sizes = new ResizeObserver((entries) => tell(entries.filter(hasChanged).length > 0))
  const watch = () => {
    sizes.disconnect()
    for (const element of overlays.elements()) sizes.observe(element)
  }
  watch()
  const leave = overlays.subscribe(watch)
  return () => {
    leave()
    sizes.disconnect()
  }
}

/** Those of some boxes that lie over a frame, grown by the sea that stays between an island and what covers the map. From the frame's top left. */
export function boxesOver(frame: Box, boxes: readonly Box[]): readonly Box[] {
  return boxes
    .filter(
      ({ left, top, right, bottom }) =>
        right > left && left < frame.right && right > frame.left && top < frame.bottom && bottom > frame.top,
    )
    .map(({ left, top, right, bottom }) => ({
      left: left - frame.left - gap,
      top: top - frame.top - gap,
      right: right - frame.left + gap,
      bottom: bottom - frame.top + gap,
    }))
}

/** Pixels. */
const gap = 8

/** The frame within which an island counts as wholly seen. */
export function frameIn(container: HTMLElement): Box {
  return { left: gap, top: gap, right: container.clientWidth - gap, bottom: container.clientHeight - gap }
}

/**
 * Whether an element lies over the map wherever the page is scrolled, itself or by what it stands in, up to what holds both: a panel in the flow of a narrow
 * page only passes over it.
 */
function isLaidOver(element: Element, container: Element): boolean {
  for (let part: Element | null = element; part && !part.contains(container); part = part.parentElement)
    if (['absolute', 'fixed'].includes(getComputedStyle(part).position)) return true
  return false
}
