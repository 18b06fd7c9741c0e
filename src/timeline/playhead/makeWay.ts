/** A name in a bar, and the bar it stands in; pixels along the axis. */
export interface NameInBar {
  readonly left: number
  readonly wide: number
  readonly bar: { readonly start: number; readonly end: number }
}

/** Between a name and the middle of the playhead's line. */
const clearance = 7

/** How far a name moves so that the playhead at `x` does not cross it, within its bar; `null` where there is no room on either side. */
export function makeWay({ left, wide, bar }: NameInBar, x: number): number | null {
  if (x + clearance <= left || x - clearance >= left + wide) return 0
  if (x + clearance + wide <= bar.end) return x + clearance - left
  if (x - clearance - wide >= bar.start) return x - clearance - wide - left
  return null
}
