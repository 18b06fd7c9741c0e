import { defineConfig } from '@playwright/test'
import { findBrowser } from './test/browser/findBrowser'
import { launchArgs } from './test/browser/launchArgs'

const port = Number(process.env.TEST_PORT ?? 41730)
const { path: executablePath } = await findBrowser()

/** Tests of what a device keeps, which what Playwright empties does not reach. All others may have the page of a test before them, emptied. */
const anew = 'browser/offline/*.spec.ts'

export default defineConfig({
  testDir: 'test',
  testMatch: ['browser/**/*.spec.ts', 'dossier/browser/**/*.spec.ts'],
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  retries: 0,
  failOnFlakyTests: true,
  reporter: [['list'], ['./test/reporters/browserTally.ts']],
  projects: [
    { name: 'again', testIgnore: anew, use: { reuseContext: true } },
    { name: 'anew', testMatch: anew },
  ],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en',
    timezoneId: 'UTC',
    // What a test does to files on their way it does to the page's own requests; the specs of the worker let it be.
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
    // What is tried is where things come to, not how; the specs of gestures and journeys let them move.
    contextOptions: { reducedMotion: 'reduce' },
    // Of pages that are not painted there is nothing to see.
    screenshot: process.env.PAINTED ? 'only-on-failure' : 'off',
    launchOptions: {
      executablePath,
      args: [...launchArgs],
    },
  },
  webServer: {
    command: `node src/generator/run.mjs src/generator/preview.ts --port ${port}`,
    url: `http://localhost:${port}/en/`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
})
