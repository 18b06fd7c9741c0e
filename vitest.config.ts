import { defineConfig } from 'vitest/config'
import { leafletModules } from './src/generator/leafletModules.ts'
import { UnitTally } from './test/reporters/unitTally.ts'

export default defineConfig({
  ...leafletModules,
  test: {
    testTimeout: 30_000,
    include: ['test/**/*.test.{ts,tsx}'],
    environment: 'node',
    reporters: ['default', new UnitTally()],
  },
})
