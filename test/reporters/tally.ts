import { mkdirSync, writeFileSync } from 'node:fs'

/** How many tests of one run passed, failed and were skipped. */
export interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

export const tallyFolder = '.cache/tally'

/** `12 passed, 0 failed`; skipped ones are named only where there are any. */
export function tallyWords({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`
}

/** Prints a run's closing line and keeps its figures for the sum over all runs. */
export function closeRun(name: string, tally: Tally) {
  console.log(`\n${name} tests: ${tallyWords(tally)}`)
  mkdirSync(tallyFolder, { recursive: true })
  writeFileSync(`${tallyFolder}/${name}.json`, JSON.stringify(tally))
}
