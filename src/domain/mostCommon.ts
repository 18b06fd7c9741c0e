/** The entries whose key occurs most often, in their order; of two equally frequent keys the one that comes first. */
export function mostCommon<Entry>(entries: readonly Entry[], key: (entry: Entry) => string): readonly Entry[] {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const group = groups.get(key(entry))
    if (group) group.push(entry)
    else groups.set(key(entry), [entry])
  }
  let largest: readonly Entry[] = []
  for (const group of groups.values()) if (group.length > largest.length) largest = group
  return largest
}
