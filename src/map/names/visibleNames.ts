import type { Box } from '../../cartography/freeArea'

/** The two maps that lie beside each other while they are compared; a map alone is the left one. */
export type Side = 'left' | 'right'

/** A name as it lies on the map, pixels of the container. */
export interface LaidName {
  readonly place: string
  readonly side: Side
  readonly box: Box
  /** Whether it may be moved: a town's name stays beside its mark. */
  readonly canMove: boolean
}

/** `null`: the name is hidden; else by how many pixels it is moved to the right. */
export type Seen = { readonly by: number } | null

/**
 * For each name, in the order given, whether it is shown. A name is hidden where the edge of the map or an overlay would cut it. Where two maps are
 * compared, each place is named on one side only, the side in which most of its name lies; a name that the divider would cut is moved sideways, and
 * shown on the other side if there is no room on its own.
 * @param names by rank: of two moved names that would overlap, the earlier is shown
 * @param covers what lies over the map, pixels of the container
 * @param divider pixels from the left; `null` where there is one map
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

/** The two names of each place, left and right, of which one is to be shown; they may differ in length. */
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

/** Least distance between a name and the divider, pixels. */
const gap = 7

/** How far a name must move to lie on its side alone. */
function shiftFrom(divider: number, { side, box }: LaidName): number {
  return side === 'left' ? Math.min(0, divider - gap - box.right) : Math.max(0, divider + gap - box.left)
}

/** The part of a name's box that most letters fill: few have strokes in the 4 pixels at its top and bottom. */
function inked(box: Box): Box {
  return { ...box, top: box.top + 4, bottom: box.bottom - 4 }
}

function isWithin(box: Box, frame: Box): boolean {
  return box.left >= frame.left && box.top >= frame.top && box.right <= frame.right && box.bottom <= frame.bottom
}

function meet(a: Box, b: Box): boolean {
  return a.right > b.left && a.left < b.right && a.bottom > b.top && a.top < b.bottom
}
