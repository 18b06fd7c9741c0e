import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { ensureBuilt } from './builtSite'
import { findBrowser } from './findBrowser'

/** A port that nobody holds: the one that is wanted, so that a fixed address can be opened beside a failing test, else any. */
function freePort(wanted: number): Promise<number> {
  return new Promise((found) => {
    const probe = createServer()
    probe.on('error', () => found(freePort(0)))
    probe.listen(wanted, () => {
      const address = probe.address()
      const port = address && typeof address === 'object' ? address.port : wanted
      probe.close(() => found(port))
    })
  })
}

ensureBuilt()
const browser = await findBrowser()
const port = await freePort(Number(process.env.TEST_PORT ?? 0))
console.log(`Browser: ${browser.path} (${browser.how}); site on port ${port}`)

const env = { ...process.env, CHROME_PATH: browser.path, TEST_PORT: String(port) }
const run = spawn('npx', ['playwright', 'test', ...process.argv.slice(2)], { env, stdio: 'inherit' })
run.on('exit', (code) => process.exit(code ?? 1))
