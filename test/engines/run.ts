import { spawn } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import { staticServer } from '../../src/generator/staticServer'
import { ensureBuilt } from '../browser/builtSite'
import { canInstall, install } from '../machine/programs'
import { closeRun } from '../reporters/tally'
import { type Engine, engines, installed } from './engines'

/** Installs an engine that is not here, where that can be done. Where not, the journeys are neither passed nor failed: they were not tried. */
function isHere(engine: Engine): boolean {
  const { name, packages } = engine
  if (!installed(engine) && canInstall()) {
    console.log(`${name} is not here; installing Debian’s ${packages.join(', ')} with apt-get …`)
    try {
      install(...packages)
    } catch (error) {
      console.log(`apt-get did not manage: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  const program = installed(engine)
  console.log(
    program ? `${name}: ${program}` : `NOT TRIED in ${name}: it takes Debian’s ${packages.join(', ')}, which could not be installed here.`,
  )
  return program !== undefined
}

ensureBuilt()
const here = engines.filter(isHere)
if (here.length === 0) closeRun('engines', { passed: 0, failed: 0, skipped: 0 }, [], [])
else {
  const server = staticServer({ root: 'dist' }).listen(0)
  const { port } = server.address() as AddressInfo
  const env = { ...process.env, ENGINES: here.map(({ name }) => name).join(), SITE: `http://localhost:${port}` }
  const run = spawn('npx', ['vitest', 'run', '--config', 'test/engines/vitest.config.ts', ...process.argv.slice(2)], {
    env,
    stdio: 'inherit',
  })
  run.on('exit', (code) => {
    process.exitCode = code ?? 1
    server.close()
    server.closeAllConnections()
  })
}
