/** Prints figures beside their budgets, and makes the process fail at the end if one is overrun. */
export function budget(name: string, figure: number, limit: number, unit: string, sense: 'at most' | 'at least' = 'at most') {
  const held = sense === 'at most' ? figure <= limit : figure >= limit
  if (!held) process.exitCode = 1
  console.log(`${held ? 'holds ' : 'BROKEN'}  ${name}: ${round(figure)} ${unit}, ${sense} ${round(limit)}`)
}

/** A figure without a budget. */
export function figure(name: string, text: string) {
  console.log(`        ${name}: ${text}`)
}

function round(value: number) {
  return Math.round(value * 100) / 100
}

/** The value below which a share of the others lies, `0.5` for the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}
