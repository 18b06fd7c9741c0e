import type { Pixel } from '../../cartography/projection'
import type { PixelRing } from '../../cartography/pathData'

interface Rule {
  /** Area in square pixels under which the triangle at a point is dropped. */
  readonly least: (point: Pixel) => number
  /** Points that stay whatever their triangle: where two shapes meet. */
  readonly pinned?: (point: Pixel) => boolean
}

/**
 * A ring without the points whose triangle with their neighbours is small (Visvalingam and Whyatt 1993, Cartographic Journal 30(1)); at least a triangle is left.
 * Since what happens between two pinned points depends on nothing beyond them, shapes that share a coast between pinned points still share it afterwards.
 */
export function simplifyRing(ring: PixelRing, { least, pinned = () => false }: Rule): Pixel[] {
  const count = ring.length
  const next = ring.map((_, i) => (i + 1) % count)
  const previous = ring.map((_, i) => (i + count - 1) % count)
  const at = (i: number): Pixel => ring[i] ?? [0, 0]
  const follow = (links: readonly number[], i: number) => links[i] ?? 0
  const weigh = (i: number, atLeast: number) =>
    pinned(at(i))
      ? Number.POSITIVE_INFINITY
      : Math.max(atLeast, triangle(at(follow(previous, i)), at(i), at(follow(next, i))) / least(at(i)))
  const weights = ring.map((_, i) => weigh(i, 0))
  const queue = heap(weights)
  const gone = new Set<number>()
  while (count - gone.size > 3) {
    const lightest = queue.pop()
    if (!lightest || lightest.weight >= 1) break
    if (gone.has(lightest.index) || weights[lightest.index] !== lightest.weight) continue
    gone.add(lightest.index)
    const before = follow(previous, lightest.index)
    const after = follow(next, lightest.index)
    next[before] = after
    previous[after] = before
    for (const neighbour of [before, after]) {
      weights[neighbour] = weigh(neighbour, lightest.weight)
      queue.push({ index: neighbour, weight: weights[neighbour] })
    }
  }
  return ring.filter((_, i) => !gone.has(i)).map(([x, y]) => [x, y])
}

function triangle(a: Pixel, b: Pixel, c: Pixel): number {
  return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2
}

interface Weighed {
  readonly index: number
  readonly weight: number
}

/** A binary heap, lightest first; of equal weights the lower index, so that the result never depends on the heap's history. */
function heap(weights: readonly number[]) {
  const items: Weighed[] = []
  const lighter = (a: Weighed | undefined, b: Weighed | undefined) =>
    !!a && (!b || a.weight < b.weight || (a.weight === b.weight && a.index < b.index))
  const swap = (i: number, j: number) => {
    const [a, b] = [items[i], items[j]]
    if (a && b) [items[i], items[j]] = [b, a]
  }
  const push = (item: Weighed) => {
    let i = items.push(item) - 1
    for (let parent = (i - 1) >> 1; i > 0 && lighter(items[i], items[parent]); parent = (i - 1) >> 1) {
      swap(i, parent)
      i = parent
    }
  }
  const pop = (): Weighed | undefined => {
    const top = items[0]
    const last = items.pop()
    if (last && items.length > 0) {
      items[0] = last
      for (let i = 0; ; ) {
        const [left, right] = [2 * i + 1, 2 * i + 2]
        const child = lighter(items[right], items[left]) ? right : left
        if (!lighter(items[child], items[i])) break
        swap(i, child)
        i = child
      }
    }
    return top
  }
  for (const [index, weight] of weights.entries()) push({ index, weight })
  return { push, pop }
}
