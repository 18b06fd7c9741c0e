import { textWidth } from '../../cartography/textWidth'
import { overhang } from '../chart/chartMetrics'

const size = 13
const grips = 24
/** How far the pill should reach to the left of the axis: the names of the rows end there, and the field for a date stands. */
const leftmost = 8

/**
 * Where the pill with the date stands for a line `x` pixels from the start of an axis: its middle, moved off the line where it would leave the chart,
 * and half its width. On an axis shorter than the pill it ends where the chart does.
 */
export function pillBox(text: string, x: number, width: number): { readonly middle: number; readonly half: number } {
  const half = (textWidth(text) * size * 1.1) / 2 + grips
  const middle = x + Math.round(Math.min(width + overhang.right - half - x, Math.max(half - leftmost - x, 0)))
  return { middle, half }
}
