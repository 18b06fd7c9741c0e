/** What is made one after the other, as far as is asked: the next one, `null` once there are no more. */
export type Next<T> = () => T | null

/** The same, kept: the one with a number, counted from 0; `null` beyond the last. */
export type Listed<T> = (i: number) => T | null

export const none = (): null => null

/** Those that are wanted, kept: each is made once, and none before it is asked for. */
export function remembered<T>(next: Next<T>, isWanted: (one: T) => boolean = () => true): Listed<T> {
  const known: T[] = []
  let isOver = false
  return (i) => {
    while (known.length <= i && !isOver) {
      const one = next()
      if (one === null) isOver = true
      else if (isWanted(one)) known.push(one)
    }
    return known[i] ?? null
  }
}

/** The first so many, or as many as there are. */
export function firstOf<T>(all: Listed<T>, count: number): readonly T[] {
  const first: T[] = []
  while (first.length < count) {
    const one = all(first.length)
    if (one === null) break
    first.push(one)
  }
  return first
}

export function oneByOne<T>(all: readonly T[]): Next<T> {
  let i = 0
  return () => all[i++] ?? null
}

/** @param others asked for once the first are at their end */
export function followedBy<T>(first: Next<T>, others: () => Next<T>): Next<T> {
  let rest: Next<T> | null = null
  return () => {
    const one = rest ? null : first()
    if (one !== null) return one
    rest ??= others()
    return rest()
  }
}
