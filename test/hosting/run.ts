import { spawnSync } from 'node:child_process'
import { ensureBuilt } from '../browser/builtSite'
import { onPath, programOf } from '../machine/programs'
import { closeRun } from '../reporters/tally'

const packages = ['nginx-light', 'libnginx-mod-http-brotli-static']

ensureBuilt()
if (programOf('nginx', packages, () => onPath('nginx'))) {
  const left = programOf('wget', ['wget'], () => onPath('wget')) ? [] : ['--exclude', '**/mirror.test.ts']
  const run = spawnSync('npx', ['vitest', 'run', '--config', 'test/hosting/vitest.config.ts', ...left, ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  process.exitCode = run.status ?? 1
} else closeRun('hosting', { passed: 0, failed: 0, skipped: 0 }, [], [])
