import type { Day } from './day'
import type { EdtfDate } from './edtf'

/** Days from … to; `to` is `null` or `..` where the span goes on. */
export interface Span {
  readonly from: EdtfDate
  readonly to: EdtfDate | null
}

/** Whether a half-open span, `[from.first, to.first)`, holds a day: tenures, names of states, lines. */
export function spanHolds({ from, to }: Span, day: Day): boolean {
  return begun(from, day) && (to === null || to.edtf === '..' || day < to.first)
}

/** Whether a span whose end is closed, `[from.first, to.last]`, holds a day: claims. A coarse end means its last day. */
export function closedSpanHolds({ from, to }: Span, day: Day): boolean {
  return begun(from, day) && (to === null || to.edtf === '..' || day <= to.last)
}

const begun = (from: EdtfDate, day: Day) => from.edtf === '..' || from.first <= day
