import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { leafletModules } from './src/generator/leafletModules.ts'
import { BranchCoverage, countedFiles } from './test/reporters/branchCoverage.ts'
import { UnitTally } from './test/reporters/unitTally.ts'

/** A thread ends when the next file is of another environment, and all its modules with it: first the files that take a document, then all others. */
class ByEnvironment extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const takesDocument = ({ moduleId }: TestSpecification) => readFileSync(moduleId, 'utf8').startsWith('// @vitest-environment')
    const rank = new Map(files.map((file) => [file, takesDocument(file) ? 0 : 1]))
    return (await super.sort(files)).sort((one, other) => (rank.get(one) ?? 0) - (rank.get(other) ?? 0))
  }
}

export default defineConfig(({ mode }) => ({
  ...leafletModules,
  test: {
    // What is waited for is a state, never a while: a machine may be slow.
    expect: { poll: { timeout: 15_000 } },
    testTimeout: 90_000,
    include: ['test/**/*.test.{ts,tsx}'],
    // What takes a browser has a run of its own.
    exclude: ['test/engines/**', 'test/hosting/**'],
    environment: 'node',
    // Files of one thread share their modules: the dossier is compiled once a thread. What a test puts in place of a global goes with it.
    pool: 'threads',
    isolate: false,
    maxWorkers: 2,
    sequence: { sequencer: ByEnvironment },
    unstubGlobals: true,
    reporters: ['default', new UnitTally(mode === 'dossier' ? mode : 'unit'), new BranchCoverage()],
    coverage: {
      provider: 'v8',
      include: countedFiles,
      // A glob of Vitest's holds of any path that begins so: `*.ts` takes `*.tsx` too.
      exclude: ['**/*.tsx'],
      reporter: [],
      reportsDirectory: '.cache/coverage',
    },
  },
}))
