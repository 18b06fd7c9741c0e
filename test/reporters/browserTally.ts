import { relative } from 'node:path'
import type { FullResult, Reporter, Suite } from '@playwright/test/reporter'
import { closeRun, type Timed } from './tally'

/** Playwright reporter: what took longest and one plain closing line. A test that passed on a second try only is a failure. */
export default class BrowserTally implements Reporter {
  private suite: Suite | null = null

  onBegin(_config: unknown, suite: Suite) {
    this.suite = suite
  }

  onEnd(result: FullResult) {
    const tally = { passed: 0, failed: 0, skipped: 0 }
    const tests: Timed[] = []
    const files = new Map<string, number>()
    for (const test of this.suite?.allTests() ?? []) {
      const outcome = test.outcome()
      tally[outcome === 'expected' ? 'passed' : outcome === 'skipped' ? 'skipped' : 'failed'] += 1
      const took = test.results.reduce((sum, { duration }) => sum + duration, 0)
      const file = relative(process.cwd(), test.location.file)
      files.set(file, (files.get(file) ?? 0) + took)
      tests.push({ name: `${file}: ${test.title}`, took })
    }
    // A run that ends without a failing test, but not well, counts as one failure.
    if (result.status !== 'passed' && tally.failed === 0) tally.failed = 1
    const timed = [...files].map(([name, took]) => ({ name, took }))
    closeRun('browser', tally, timed, tests)
  }

  printsToStdio() {
    return false
  }
}
