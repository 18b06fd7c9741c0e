import { cheapestDeal } from './cheapestDeal'
import { spread } from './spread'

/** A label that wants to stand over `x`; all in pixels. */
export interface LabelWish {
  readonly id: string
  readonly x: number
  readonly width: number
  /** Stands whatever it costs; the others only where there is room. */
  readonly must: boolean
}

/** Where a label stands: its middle, and its lane, 0 the top one. */
export interface PlacedLabel {
  readonly id: string
  readonly lane: number
  readonly x: number
  /** False where a lower label of the same date has the leader. */
  readonly leads: boolean
}

export interface Room {
  readonly lanes: number
  readonly left: number
  readonly right: number
}

interface Standing extends Omit<PlacedLabel, 'leads'> {
  /** The true date, to which the leader goes down through the lower lanes. */
  readonly at: number
  readonly width: number
}

const gap = 10
/** A leader meets its label at least this far inside the label's end. */
const overhang = 6
const leaderGap = 4

/**
 * Labels in lanes: they may shift while they still stand over their date, and never overlap a label or cross it with a leader.
 * Those that must stand take the lanes that move them least; then the others, in the order given, wherever there is room.
 */
export function placeLabels(wishes: readonly LabelWish[], room: Room): readonly PlacedLabel[] {
  const standing = [
    ...bestLanes(
      wishes.filter(({ must }) => must),
      room,
    ),
  ]
  for (const wish of wishes) {
    if (wish.must) continue
    const found = freePlace(wish, standing, room)
    if (found) standing.push(found)
  }
  return standing.map(({ id, lane, x, at }) => ({
    id,
    lane,
    x,
    leads: !standing.some((lower) => lower.lane > lane && Math.abs(lower.at - at) <= sameDate),
  }))
}

/** The labels in the lanes that cost them least, dealt from left to right. */
function bestLanes(wishes: readonly LabelWish[], room: Room): readonly Standing[] {
  const ordered = [...wishes].sort((a, b) => a.x - b.x)
  const standing = (deal: readonly number[]) =>
    Array.from({ length: room.lanes }, (_, lane) =>
      inLane(
        ordered.filter((_wish, i) => deal[i] === lane),
        lane,
        room,
      ),
    ).flat()
  return standing(cheapestDeal(ordered.length, room.lanes, (deal) => costOf(standing(deal), room)))
}

function inLane(wishes: readonly LabelWish[], lane: number, room: Room): readonly Standing[] {
  const places = spread(
    wishes.map((wish) => ({ x: within(wish.x, wish.width, room), half: wish.width / 2, weight: 1 })),
    gap,
  )
  const end = wishes.at(-1)
  const beyond = end ? Math.max(0, (places.at(-1) ?? 0) + end.width / 2 - room.right) : 0
  return wishes.map(({ id, x, width }, i) => ({ id, lane, x: (places[i] ?? x) - beyond, at: x, width }))
}

function within(x: number, width: number, { left, right }: Room): number {
  return Math.max(left + width / 2, Math.min(right - width / 2, x))
}

function costOf(labels: readonly Standing[], room: Room): number {
  let cost = 0
  for (const label of labels) {
    cost += Math.abs(label.x - label.at) + (room.lanes - 1 - label.lane) * 2
    if (!standsOver(label)) cost += 500
    // Cut words are worse than words that lines run through.
    if (label.x - label.width / 2 < room.left - 1) cost += 5000
    for (const other of labels) if (other !== label && crosses(label, other)) cost += 1000
  }
  return cost
}

const standsOver = ({ x, at, width }: Standing) => Math.abs(x - at) <= width / 2 - overhang

/** Dates so near share one leader, which starts under the lower label. */
const sameDate = 3

/** Whether the leader of a label runs through another that stands lower. */
function crosses(label: Standing, lower: Standing): boolean {
  if (Math.abs(label.at - lower.at) <= sameDate && standsOver(lower)) return false
  return lower.lane > label.lane && Math.abs(label.at - lower.x) < lower.width / 2 + leaderGap
}

function freePlace(wish: LabelWish, standing: readonly Standing[], room: Room): Standing | null {
  let best: Standing | null = null
  for (let lane = room.lanes - 1; lane >= 0; lane--) {
    const inSameLane = standing.filter((other) => other.lane === lane)
    const edges = inSameLane.flatMap((other) => {
      const apart = (other.width + wish.width) / 2 + gap
      return [other.x - apart, other.x + apart]
    })
    for (const x of [wish.x, ...edges]) {
      const candidate: Standing = { id: wish.id, lane, x: within(x, wish.width, room), at: wish.x, width: wish.width }
      const free = inSameLane.every((other) => Math.abs(other.x - candidate.x) >= (other.width + wish.width) / 2 + gap - 0.01)
      const clear = standing.every((other) => !crosses(candidate, other) && !crosses(other, candidate))
      if (!free || !clear || !standsOver(candidate)) continue
      if (!best || Math.abs(candidate.x - wish.x) < Math.abs(best.x - wish.x)) best = candidate
    }
  }
  return best
}
