import type { Box } from '../../cartography/freeArea'

/** The two maps that lie beside each other while they are compared; a map alone is the left one. */
export type Side = 'left' | 'right'

/** A name as it lies on the map, pixels of the container. */
export interface LaidName {
  readonly place: string
  readonly side: Side
  readonly box: Box
  /** Whether it may stand a little elsewhere: a town's name stays with its mark. */
  readonly canMove: boolean
}

/** How a name is seen: not at all, or moved sideways by as many pixels. */
export type Seen = { readonly by: number } | null

/**
 * Which names are wholly seen, in the order of the names, which is by rank: none is cut by the map's edge or by a block that lies over it. Where two
 * maps are divided, a name stands on the side that has more of it; one across the divider moves clear of it, to the other side where it finds no room
 * on its own.
 * @param divider pixels from the left, `null` where there is one map
 */
export function visibleNames(names: readonly LaidName[], frame: Box, covers: readonly Box[], divider: number | null): readonly Seen[] {
  const isFree = (box: Box) => isWithin(box, frame) && !covers.some((cover) => meet(box, cover))
  const still = ({ side, box }: LaidName): Seen => (side === 'left' && isFree(box) ? { by: 0 } : null)
  if (divider === null) return names.map(still)
  const seen = new Map<LaidName, { readonly by: number; readonly box: Box }>()
  const across: [own: LaidName | undefined, other: LaidName | undefined][] = []
  for (const [left, right] of pairsOf(names)) {
    const isLeft = middleOf(left ?? right) + middleOf(right ?? left) <= 2 * divider
    const [own, other] = isLeft ? [left, right] : [right, left]
    if (own && shiftFrom(divider, own) === 0) {
      if (isFree(own.box)) seen.set(own, { by: 0, box: own.box })
    } else across.push([own, other])
  }
  for (const sides of across) {
    for (const name of sides) {
      if (!name?.canMove) continue
      const by = shiftFrom(divider, name)
      const box = { ...name.box, left: name.box.left + by, right: name.box.right + by }
      const isTaken = [...seen.values()].some((standing) => meet(inked(box), inked(standing.box)))
      if (!isFree(box) || isTaken) continue
      seen.set(name, { by, box })
      break
    }
  }
  return names.map((name) => {
    const how = seen.get(name)
    return how ? { by: how.by } : null
  })
}

/** The names of each place on the left and on the right: they may differ in length, and just one of them is to show. */
function pairsOf(names: readonly LaidName[]): Iterable<readonly [LaidName | undefined, LaidName | undefined]> {
  const pairs = new Map<string, readonly [LaidName | undefined, LaidName | undefined]>()
  for (const name of names) {
    const [left, right] = pairs.get(name.place) ?? []
    pairs.set(name.place, name.side === 'left' ? [name, right] : [left, name])
  }
  return pairs.values()
}

function middleOf(name: LaidName | undefined): number {
  return name ? (name.box.left + name.box.right) / 2 : 0
}

/** Paper between a name and the divider, pixels. */
const gap = 7

/** How far a name must move to lie on its side alone. */
function shiftFrom(divider: number, { side, box }: LaidName): number {
  return side === 'left' ? Math.min(0, divider - gap - box.right) : Math.max(0, divider + gap - box.left)
}

/** A name's letters: its box has room for strokes above and below that few letters have. */
function inked(box: Box): Box {
  return { ...box, top: box.top + 4, bottom: box.bottom - 4 }
}

function isWithin(box: Box, frame: Box): boolean {
  return box.left >= frame.left && box.top >= frame.top && box.right <= frame.right && box.bottom <= frame.bottom
}

function meet(a: Box, b: Box): boolean {
  return a.right > b.left && a.left < b.right && a.bottom > b.top && a.top < b.bottom
}
