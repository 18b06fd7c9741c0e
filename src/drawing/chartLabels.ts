import { widthOf } from './type'

/** A label that would stand over a date. */
export interface LabelWish {
  readonly text: string
  /** Where the date lies on the axis. */
  readonly at: number
}

/** A label where it stands: its start, and its lane, the lowest being 0. */
export interface LabelSeat {
  readonly x: number
  readonly lane: number
}

/** Between two labels; from a leader to the label that stands beside it like a flag; and to any other. */
const gap = 8
const beside = 4
const clear = 2

/**
 * Seats for labels over a chart, in the order in which they are wanted: each stands after its leader, or so far before that it ends where the room ends, in
 * the lowest lane in which it covers no label and no leader, and its own leader crosses none. `null` for one that finds none. Later dates first take fewest lanes.
 */
export function seatLabels(wishes: readonly LabelWish[], size: number, lanes: number, right: number): readonly (LabelSeat | null)[] {
  const taken: { readonly from: number; readonly to: number; readonly at: number; readonly lane: number }[] = []
  return wishes.map(({ text, at }) => {
    const width = widthOf(text, size)
    const x = Math.min(at + beside, right - width)
    for (let lane = 0; lane < lanes; lane++) {
      const isFree = taken.every((other) => {
        if (other.lane === lane) return other.to + gap <= x || x + width + gap <= other.from
        if (other.lane > lane) return other.at + clear <= x || x + width + clear <= other.at
        return at + clear <= other.from || other.to + clear <= at
      })
      if (!isFree) continue
      taken.push({ from: x, to: x + width, at, lane })
      return { x, lane }
    }
    return null
  })
}
