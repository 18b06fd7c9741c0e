import { type Box, boxAround, encloses, meet, middleOfBox } from '../box'
import type { HitTarget } from '../hitTargets'
import type { Pixel } from '../projection'
import { textWidth } from '../textWidth'
import type { CoastView } from './coast'

/** Type size of a tip, and the paper round its one line, pixels. */
export const tipSize = 12.5
const [aside, height] = [13, 25]

/** From a target to its tip, and how much further each next ring of seats lies, pixels. */
const gap = 6
const step = 10
const rings = 16
const ways = 24

/** Round a point, the box of a line of text with its paper. */
export function tipBox([x, y]: Pixel, text: string): Box {
  const half = (textWidth(text) * tipSize) / 2 + aside
  return { left: x - half, top: y - height / 2, right: x + half, bottom: y + height / 2 }
}

interface Room {
  readonly view: Box
  /** What is taken by names and by what lies over the map. */
  readonly full: readonly Box[]
  readonly coast: Pick<CoastView, 'crosses' | 'landAt'>
}

/**
 * The middle of the line that says what a target is: the nearest seat in view that lies at sea, on no name and under nothing; where the sea has none, one
 * that lies on no name; else right below the target.
 */
export function tipSeat({ x, y, radius }: HitTarget, text: string, { view, full, coast }: Room): Pixel {
  const own = boxAround([x, y], radius)
  const { left, right } = tipBox([x, y], text)
  const seats = Array.from({ length: rings * ways }, (_, i): Pixel => {
    const far = radius + gap + Math.floor(i / ways) * step
    const angle = ((i % ways) * 2 * Math.PI) / ways
    return [x + Math.cos(angle) * (far + (right - left) / 2), y + Math.sin(angle) * (far + height / 2)]
  })
  const free = seats.filter((seat) => {
    const box = tipBox(seat, text)
    return encloses(view, box) && !meet(box, own) && !full.some((other) => meet(other, box))
  })
  const isAtSea = (box: Box) => !coast.crosses(box) && coast.landAt(middleOfBox(box)) === null
  return free.find((seat) => isAtSea(tipBox(seat, text))) ?? free[0] ?? broughtInto(view, [x, y + radius + gap + height / 2], text)
}

/** The point next to another round which a line of text is seen whole. */
function broughtInto(view: Box, at: Pixel, text: string): Pixel {
  const { left, top, right, bottom } = tipBox(at, text)
  const across = Math.min(0, view.right - right) || Math.max(0, view.left - left)
  const down = Math.min(0, view.bottom - bottom) || Math.max(0, view.top - top)
  return [at[0] + across, at[1] + down]
}
