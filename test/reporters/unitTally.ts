import type { Reporter, SerializedError, TestModule } from 'vitest/node'
import { closeRun, type Timed } from './tally.ts'

/** Vitest reporter: what took longest and one plain closing line. A file that does not load, or an error outside any test, is a failure. */
export class UnitTally implements Reporter {
  private readonly run: string

  constructor(run = 'unit') {
    this.run = run
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]) {
    const tally = { passed: 0, failed: errors.length, skipped: 0 }
    const tests: Timed[] = []
    const files = modules.map((module) => {
      const { collectDuration, duration } = module.diagnostic()
      return { name: module.relativeModuleId, took: collectDuration + duration }
    })
    for (const module of modules) {
      tally.failed += module.errors().length
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        tally[state === 'passed' || state === 'failed' ? state : 'skipped'] += 1
        tests.push({ name: `${module.relativeModuleId}: ${test.fullName}`, took: test.diagnostic()?.duration ?? 0 })
      }
    }
    closeRun(this.run, tally, files, tests)
  }
}
