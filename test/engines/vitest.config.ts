import { defineConfig } from 'vitest/config'
import { leafletModules } from '../../src/generator/leafletModules.ts'
import { UnitTally } from '../reporters/unitTally.ts'

const engines = (process.env.ENGINES ?? '').split(',')

/** One project an engine that is here, all of the same journeys; `run.ts` says which there are. */
export default defineConfig({
  ...leafletModules,
  test: {
    root: '.',
    // The engines run side by side.
    maxWorkers: engines.length,
    expect: { poll: { timeout: 15_000 } },
    testTimeout: 240_000,
    hookTimeout: 240_000,
    reporters: [['default', { summary: false }], new UnitTally('engines')],
    projects: engines.map((name) => ({
      extends: true as const,
      test: { name, include: ['test/engines/journeys.test.ts'], env: { ENGINE: name } },
    })),
  },
})
