import { spawn } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import { staticServer } from '../../src/generator/staticServer'
import { ensureBuilt } from '../browser/builtSite'
import { programOf } from '../machine/programs'
import { closeRun } from '../reporters/tally'
import { engines, installed } from './engines'

ensureBuilt()
const here = engines.filter((engine) => programOf(engine.name, engine.packages, () => installed(engine)) !== undefined)
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
