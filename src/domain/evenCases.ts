/** How long the texts of each side are, in each language: `lengths[side][text][language]`. */
export type CaseLengths = readonly (readonly (readonly number[])[])[]

/** Cases may differ in length by so much of the shortest. */
export const tolerated = 0.1

export interface EvenCases {
  /** For each side the texts that are taken, by their place in its list, in that order. */
  readonly chosen: readonly (readonly number[])[]
  /** Whether the cases are equally long, to within what is tolerated, in every language. */
  readonly isEven: boolean
}

/**
 * As many texts of each side as can be had so that all cases are equally long in every language. It begins with the first texts of each, which weigh most,
 * and exchanges one for another as long as that brings the lengths nearer to each other. Where no number of texts comes out even, it takes as many of each as the
 * side with the fewest has, and says so.
 * @param most so many texts of each side at most
 */
export function evenCases(lengths: CaseLengths, most: number): EvenCases {
  const fewest = Math.min(most, ...lengths.map((texts) => texts.length))
  for (let count = fewest; count > 0; count--) {
    const chosen = brought(lengths, count)
    if (spreadOf(lengths, chosen) <= tolerated) return { chosen, isEven: true }
  }
  return { chosen: lengths.map(() => [...Array(Math.max(0, fewest)).keys()]), isEven: false }
}

/** So many texts of each side, with their lengths brought as near to each other as single exchanges can. */
function brought(lengths: CaseLengths, count: number): EvenCases['chosen'] {
  let chosen: EvenCases['chosen'] = lengths.map(() => [...Array(count).keys()])
  let spread = spreadOf(lengths, chosen)
  while (spread > tolerated) {
    let best: { readonly chosen: EvenCases['chosen']; readonly spread: number } | null = null
    for (const other of exchanges(lengths, chosen)) {
      const reached = spreadOf(lengths, other)
      if (reached < (best?.spread ?? spread)) best = { chosen: other, spread: reached }
    }
    if (!best) break
    chosen = best.chosen
    spread = best.spread
  }
  return chosen
}

/** Every choice that differs in one text of one side. */
function exchanges(lengths: CaseLengths, chosen: EvenCases['chosen']): readonly EvenCases['chosen'][] {
  return chosen.flatMap((own, side) => {
    const left = (lengths[side] ?? []).flatMap((_, text) => (own.includes(text) ? [] : [text]))
    return own.flatMap((out) =>
      left.map((into) =>
        chosen.with(
          side,
          own.map((text) => (text === out ? into : text)).sort((one, other) => one - other),
        ),
      ),
    )
  })
}

/** By how much of the shortest case the longest is longer, in the language in which that is most. */
function spreadOf(lengths: CaseLengths, chosen: EvenCases['chosen']): number {
  const languages = Math.max(0, ...lengths.flatMap((texts) => texts.map((text) => text.length)))
  const spreads = [...Array(languages).keys()].map((language) => {
    const cases = chosen.map((own, side) => own.reduce((sum, text) => sum + (lengths[side]?.[text]?.[language] ?? 0), 0))
    return Math.max(...cases) / Math.max(1, Math.min(...cases)) - 1
  })
  return Math.max(0, ...spreads)
}
