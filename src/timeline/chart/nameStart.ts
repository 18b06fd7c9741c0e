import { textWidth } from '../../cartography/textWidth'
import { holderInset, holderSize, narrowWidth } from './chartMetrics'

/** Paper between a name and the line of the date, pixels. */
const clearance = 7

/**
 * Where a name begins in its bar, a share of the axis, on a page that is drawn for no one width: at the start of the bar, or after the line of the date
 * where that would cross it on some page; `null` where there is no room for it there.
 * @param line where the line stands, a share of the axis; `null` where it is no part of the drawing
 */
export function nameStart(name: string, bar: { readonly start: number; readonly end: number }, line: number | null): number | null {
  const reach = holderInset + textWidth(name) * holderSize + clearance
  const gone = line === null ? -1 : (line - bar.start) * narrowWidth
  if (line === null || gone < 0 || gone > reach) return bar.start
  return (bar.end - line) * narrowWidth >= reach ? line : null
}
