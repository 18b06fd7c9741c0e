import { spawnSync } from 'node:child_process'
import { ensureBuilt } from '../browser/builtSite'
import { canInstall, install, onPath } from '../machine/programs'
import { closeRun } from '../reporters/tally'

const packages = ['nginx-light', 'libnginx-mod-http-brotli-static']

/** Installs nginx where it is not here and can be had. */
function hasNginx(): boolean {
  if (onPath('nginx') === undefined && canInstall()) {
    console.log(`nginx is not here; installing Debian’s ${packages.join(', ')} with apt-get …`)
    try {
      install(...packages)
    } catch (error) {
      console.log(`apt-get did not manage: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  const program = onPath('nginx')
  console.log(
    program ? `nginx: ${program}` : `NOT TRIED under nginx: it takes Debian’s ${packages.join(', ')}, which could not be installed here.`,
  )
  return program !== undefined
}

ensureBuilt()
if (hasNginx()) {
  const run = spawnSync('npx', ['vitest', 'run', '--config', 'test/hosting/vitest.config.ts', ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  process.exitCode = run.status ?? 1
} else closeRun('hosting', { passed: 0, failed: 0, skipped: 0 }, [], [])
