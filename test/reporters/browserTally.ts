import type { FullResult, Reporter, Suite } from '@playwright/test/reporter'
import { closeRun } from './tally'

/** Playwright reporter: one plain closing line. A run that ends without a failing test but not well counts as one failure. */
export default class BrowserTally implements Reporter {
  private suite: Suite | null = null

  onBegin(_config: unknown, suite: Suite) {
    this.suite = suite
  }

  onEnd(result: FullResult) {
    const tally = { passed: 0, failed: 0, skipped: 0 }
    for (const test of this.suite?.allTests() ?? []) {
      const outcome = test.outcome()
      tally[outcome === 'expected' || outcome === 'flaky' ? 'passed' : outcome === 'skipped' ? 'skipped' : 'failed'] += 1
    }
    if (result.status !== 'passed' && tally.failed === 0) tally.failed = 1
    closeRun('browser', tally)
  }

  printsToStdio() {
    return false
  }
}
