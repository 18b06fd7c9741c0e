import { type Box, meet } from '../box'

/** A way to place a name: the boxes it covers there, and how little it is wished for. */
export interface Option {
  readonly boxes: readonly Box[]
  readonly cost: number
}

/** So many combinations of them are tried at most. */
const mostTried = 3000

/**
 * One choice for each name so that none touches another, the cheapest together; names without a seat, or that no combination has room for, get none.
 * @param options those of each name, the cheapest first
 */
export function bestTogether<Choice extends Option>(options: readonly (readonly Choice[])[]): readonly (Choice | null)[] {
  let best: { choices: readonly (Choice | null)[]; cost: number } = { choices: options.map(() => null), cost: Number.POSITIVE_INFINITY }
  let tried = 0
  const order = options.map((_, i) => i).sort((a, b) => (options[a]?.length ?? 0) - (options[b]?.length ?? 0))
  const atLeast = order.map(() => 0)
  for (let n = order.length - 1; n >= 0; n--) atLeast[n] = (atLeast[n + 1] ?? 0) + (options[order[n] ?? 0]?.[0]?.cost ?? unnamed)
  const choices: (Choice | null)[] = options.map(() => null)
  const full: Box[] = []
  const visit = (n: number, cost: number) => {
    if (cost + (atLeast[n] ?? 0) >= best.cost || tried++ > mostTried) return
    const i = order[n]
    if (i === undefined) {
      best = { choices: [...choices], cost }
      return
    }
    for (const choice of options[i] ?? []) {
      if (choice.boxes.some((box) => full.some((other) => meet(box, other)))) continue
      choices[i] = choice
      full.push(...choice.boxes)
      visit(n + 1, cost + choice.cost)
      full.length -= choice.boxes.length
    }
    choices[i] = null
    visit(n + 1, cost + unnamed)
  }
  visit(0, 0)
  return best.choices
}

/** What it costs to leave a required name without a seat: more than any seat. */
const unnamed = 10_000
