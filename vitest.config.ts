import { defineConfig } from 'vitest/config'
import { UnitTally } from './test/reporters/unitTally.ts'

export default defineConfig({
  test: {
    testTimeout: 30_000,
    include: ['test/**/*.test.{ts,tsx}'],
    environment: 'node',
    reporters: ['default', new UnitTally()],
  },
})
