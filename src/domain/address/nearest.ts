interface Named {
  readonly key: string
  readonly names: readonly string[]
}

/** The entry whose id or one of whose names is nearest to what was written, or `undefined` where nothing is near (more than a third of the letters differ). */
export function nearestId<T extends Named>(written: string, entries: readonly T[]): T | undefined {
  const wanted = fold(written.slice(0, 2 * longestName))
  if (wanted.length > longestName) return undefined
  let best: T | undefined
  let least = Number.POSITIVE_INFINITY
  for (const entry of entries) {
    for (const candidate of [entry.key, ...entry.names]) {
      const distance = editDistance(wanted, fold(candidate))
      if (distance < least && distance <= Math.max(wanted.length, 1) / 3) {
        least = distance
        best = entry
      }
    }
  }
  return best
}

/** Letters: what is longer is no name that slipped, and comparing it with each would take as long as it is. */
const longestName = 120

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim()
}

/** Levenshtein distance with a swap of neighbours counted once (optimal string alignment, Wagner and Fischer 1974 and Damerau 1964). */
export function editDistance(from: string, to: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, j) => j)
  for (let i = 1; i <= from.length; i++) {
    const row = [i]
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1]
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1)
      row.push(cost)
    }
    beforeLast = last
    last = row
  }
  return last[to.length] ?? 0
}
