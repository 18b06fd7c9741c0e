import { defineConfig } from 'vitest/config'
import { UnitTally } from '../reporters/unitTally.ts'

export default defineConfig({
  test: { root: '.', include: ['test/hosting/*.test.ts'], reporters: [['default', { summary: false }], new UnitTally('hosting')] },
})
