import { defineConfig } from 'vitest/config'
import { leafletModules } from './src/generator/leafletModules.ts'
import { BranchCoverage, countedFiles } from './test/reporters/branchCoverage.ts'
import { UnitTally } from './test/reporters/unitTally.ts'

export default defineConfig({
  ...leafletModules,
  test: {
    testTimeout: 90_000,
    include: ['test/**/*.test.{ts,tsx}'],
    // What takes a browser has a run of its own.
    exclude: ['test/engines/**', 'test/hosting/**'],
    environment: 'node',
    // Files of one thread share their modules: the dossier is compiled once a thread. What a test puts in place of a global goes with it.
    pool: 'threads',
    isolate: false,
    maxWorkers: 2,
    unstubGlobals: true,
    reporters: ['default', new UnitTally(), new BranchCoverage()],
    coverage: {
      provider: 'v8',
      include: countedFiles,
      // A glob of Vitest's holds of any path that begins so: `*.ts` takes `*.tsx` too.
      exclude: ['**/*.tsx'],
      reporter: [],
      reportsDirectory: '.cache/coverage',
    },
  },
})
