import { type Look, lookKey, partiesIn } from './look'

/** One swatch of the legend: a fill with what lies over it. */
export interface LegendEntry extends Look {
  readonly key: string
}

/** What is drawn and says something: each combination of fill and hatch once, hatched ones first, then by how much of the drawing they take. */
export function legendOf(looks: readonly Look[]): readonly LegendEntry[] {
  const found = new Map<string, LegendEntry & { count: number }>()
  for (const { fill, hatch } of looks) {
    if (fill === 'unrecorded') continue
    const key = lookKey({ fill, hatch })
    const entry = found.get(key)
    if (entry) entry.count++
    else found.set(key, { key, fill, hatch, count: 1 })
  }
  return [...found.values()]
    .sort((a, b) => Number(b.hatch !== null) - Number(a.hatch !== null) || b.count - a.count)
    .map(({ key, fill, hatch }) => ({ key, fill, hatch }))
}

/**
 * The same with all parties or none: where the plain colour of one is drawn, that of each is explained, in the order of the dossier.
 */
export function evenLegendOf(looks: readonly Look[], parties: readonly Look['fill'][]): readonly LegendEntry[] {
  const entries = legendOf(looks)
  const isOwn = ({ fill, hatch }: Look) => hatch === null && partiesIn(fill).length === 1 && parties.includes(fill)
  if (!entries.some(isOwn)) return entries
  const own = parties.map((fill): LegendEntry => ({ key: lookKey({ fill, hatch: null }), fill, hatch: null }))
  const others = entries.filter((entry) => !isOwn(entry))
  const hatched = others.filter(({ hatch }) => hatch !== null)
  return [...hatched, ...own, ...others.filter(({ hatch }) => hatch === null)]
}
