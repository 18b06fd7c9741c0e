import { type Look, lookKey } from './look'

/** One swatch of the legend: a fill with what lies over it. */
export interface LegendEntry extends Look {
  readonly key: string
}

/** The legend of what is on the map and nothing else: each combination of fill and hatch once, hatched ones first, then by how much of the map they take. */
export function legendOf(looks: readonly Look[]): readonly LegendEntry[] {
  const found = new Map<string, LegendEntry & { count: number }>()
  for (const { fill, hatch } of looks) {
    const key = lookKey({ fill, hatch })
    const entry = found.get(key)
    if (entry) entry.count++
    else found.set(key, { key, fill, hatch, count: 1 })
  }
  return [...found.values()]
    .sort((a, b) => Number(b.hatch !== null) - Number(a.hatch !== null) || b.count - a.count)
    .map(({ key, fill, hatch }) => ({ key, fill, hatch }))
}
