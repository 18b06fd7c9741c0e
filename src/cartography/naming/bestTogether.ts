import { type Box, meet } from '../box'

/** A way to place a name: the boxes it covers there, and how little it is wished for. */
export interface Option {
  readonly boxes: readonly Box[]
  readonly cost: number
}

/** So many combinations of them are tried at most. */
const mostTried = 3000

/** One choice for each name so that none touches another, the cheapest together; names without a seat, or that no combination has room for, get none. */
export function bestTogether<Choice extends Option>(options: readonly (readonly Choice[])[]): readonly (Choice | null)[] {
  let best: { choices: readonly (Choice | null)[]; cost: number } = { choices: options.map(() => null), cost: Number.POSITIVE_INFINITY }
  let tried = 0
  const order = options.map((_, i) => i).sort((a, b) => (options[a]?.length ?? 0) - (options[b]?.length ?? 0))
  const choices: (Choice | null)[] = options.map(() => null)
  const visit = (n: number, cost: number, full: readonly Box[]) => {
    if (cost >= best.cost || tried++ > mostTried) return
    const i = order[n]
    if (i === undefined) {
      best = { choices: [...choices], cost }
      return
    }
    for (const choice of options[i] ?? []) {
      if (choice.boxes.some((box) => full.some((other) => meet(box, other)))) continue
      choices[i] = choice
      visit(n + 1, cost + choice.cost + 100, [...full, ...choice.boxes])
    }
    choices[i] = null
    visit(n + 1, cost + unnamed, full)
  }
  visit(0, 0, [])
  return best.choices
}

/** What it costs to leave a required name without a seat: more than any seat. */
const unnamed = 10_000
