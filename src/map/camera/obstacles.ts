import type { Box } from '../../cartography/freeArea'

/** What may lie over the map: its own blocks, and the panel of the chosen place where it is docked on the plate. */
const selector = '.cartouche, .map-buttons, .map-scale, .sea-legend, .locator-block, .panel'

/** The boxes that lie over the map now, in pixels from the top left of its container. */
export function obstaclesOf(container: HTMLElement): readonly Box[] {
  const frame = container.getBoundingClientRect()
  return [...document.querySelectorAll(selector)].flatMap((element): Box[] => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    const isOver = left < frame.right && right > frame.left && top < frame.bottom && bottom > frame.top
    return isOver && right > left
      ? [{ left: left - frame.left - gap, top: top - frame.top - gap, right: right - frame.left + gap, bottom: bottom - frame.top + gap }]
      : []
  })
}

/** Sea that stays between an island and what covers the map, pixels. */
const gap = 8

/** The frame within which an island counts as wholly seen. */
export function frameIn(container: HTMLElement): Box {
  return { left: gap, top: gap, right: container.clientWidth - gap, bottom: container.clientHeight - gap }
}
