import type { Reporter, SerializedError, TestModule } from 'vitest/node'
import { closeRun } from './tally.ts'

/** Vitest reporter: one plain closing line. A file that does not load, or an error outside any test, counts as a failure. */
export class UnitTally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]) {
    const tally = { passed: 0, failed: errors.length, skipped: 0 }
    for (const module of modules) {
      tally.failed += module.errors().length
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        tally[state === 'passed' || state === 'failed' ? state : 'skipped'] += 1
      }
    }
    closeRun('unit', tally)
  }
}
