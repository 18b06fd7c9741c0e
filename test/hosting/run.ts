import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { ensureBuilt } from '../browser/builtSite'
import { onPath, programOf } from '../machine/programs'
import { closeRun } from '../reporters/tally'
import { brotli } from './nginx'

ensureBuilt()
if (programOf('nginx', ['nginx-light'], () => onPath('nginx'))) {
  programOf('the brotli of nginx', ['libnginx-mod-http-brotli-static'], () => (existsSync(brotli) ? brotli : undefined))
  const left = programOf('wget', ['wget'], () => onPath('wget')) ? [] : ['--exclude', '**/mirror.test.ts']
  const run = spawnSync('npx', ['vitest', 'run', '--config', 'test/hosting/vitest.config.ts', ...left, ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  process.exitCode = run.status ?? 1
} else closeRun('hosting', { passed: 0, failed: 0, skipped: 0 }, [], [])
