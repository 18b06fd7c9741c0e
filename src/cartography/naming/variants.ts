import type { PrintedNames } from '../../domain/content/names'

/** The words that a name may be printed with, and how little they are wished for. */
export interface Variant {
  readonly names: PrintedNames
  readonly cost: number
}

/** What it costs to leave out names: as much as to stand so many seats further off. */
const costOf = { two: 10, one: 20 } as const

/** The ways to print a name that must stand on the map: with all its names, with the first and one other, with the first alone. */
export function variantsOf(names: PrintedNames): readonly [Variant, ...Variant[]] {
  const { first, second, originals } = names
  const inTwo = { first, second, originals: second ? [] : originals.slice(0, 1) }
  const others = originals.length + (second ? 1 : 0)
  return [
    { names, cost: 0 },
    ...(others > 1 ? [{ names: inTwo, cost: costOf.two }] : []),
    ...(others > 0 ? [{ names: { first, second: null, originals: [] }, cost: costOf.one }] : []),
  ]
}
