/** Something on a line that wants to stand at `x` and needs `half` pixels to either side. Heavier ones give way less. */
export interface Wanting {
  readonly x: number
  readonly half: number
  readonly weight: number
}

/**
 * Places for things in their order, so that none overlap and the weighted squares of their shifts are least:
 * isotonic regression by pooling adjacent violators (Ayer et al. 1955, Annals of Mathematical Statistics 26(4)).
 * @param most the greatest place for the last: the bounded solution is the unbounded one, cut at the bound
 */
export function spread(items: readonly Wanting[], gap = 0, most = Number.POSITIVE_INFINITY): readonly number[] {
  const offsets: number[] = []
  for (const [i, item] of items.entries()) {
    const before = items[i - 1]
    offsets.push(before ? (offsets[i - 1] ?? 0) + before.half + item.half + gap : 0)
  }
  const blocks: { mean: number; weight: number; count: number }[] = []
  for (const [i, item] of items.entries()) {
    let block = { mean: item.x - (offsets[i] ?? 0), weight: item.weight, count: 1 }
    for (let last = blocks.at(-1); last && last.mean > block.mean; last = blocks.at(-1)) {
      blocks.pop()
      const weight = last.weight + block.weight
      block = { mean: (last.mean * last.weight + block.mean * block.weight) / weight, weight, count: last.count + block.count }
    }
    blocks.push(block)
  }
  const bound = most - (offsets.at(-1) ?? 0)
  return blocks
    .flatMap(({ mean, count }) => Array.from({ length: count }, () => Math.min(mean, bound)))
    .map((mean, i) => mean + (offsets[i] ?? 0))
}
