import { mkdirSync, writeFileSync } from 'node:fs'

/** How many tests of one run passed, failed and were skipped. */
export interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** A test or a file of tests, and how long it ran, in milliseconds. */
export interface Timed {
  readonly name: string
  readonly took: number
}

export const tallyFolder = '.cache/tally'

/** `12 passed, 0 failed`; skipped ones are named only where there are any. */
export function tallyWords({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`
}

/** The ten that took longest, one a line, the longest first. */
export function slowestWords(timed: readonly Timed[]): string {
  return [...timed]
    .sort((a, b) => b.took - a.took)
    .slice(0, 10)
    .map(({ name, took }) => `${(took / 1000).toFixed(1).padStart(7)} s  ${name}`)
    .join('\n')
}

/** Prints what took longest and a run's closing line, and keeps its figures for the sum over all runs. */
export function closeRun(name: string, tally: Tally, files: readonly Timed[], tests: readonly Timed[]) {
  console.log(`\nFiles of ${name} tests that took longest:\n${slowestWords(files)}`)
  console.log(`\nThe ${name} tests that took longest:\n${slowestWords(tests)}`)
  console.log(`\n${name} tests: ${tallyWords(tally)}`)
  mkdirSync(tallyFolder, { recursive: true })
  writeFileSync(`${tallyFolder}/${name}.json`, JSON.stringify(tally))
}
