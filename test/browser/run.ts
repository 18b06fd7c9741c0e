import { spawn } from 'node:child_process'
import { ensureBuilt } from './builtSite'
import { findBrowser } from './findBrowser'
import { ensureFonts } from '../machine/fonts'
import { onPath, programOf } from '../machine/programs'
import { freePort } from '../machine/freePort'

ensureBuilt()
// What other programs read of a printed page is tried where they are.
programOf('pdftotext', ['poppler-utils'], () => onPath('pdftotext'))
const browser = await findBrowser()
ensureFonts()
const port = await freePort(Number(process.env.TEST_PORT ?? 0))
console.log(`Browser: ${browser.path} (${browser.how}); site on port ${port}`)

const env = { ...process.env, CHROME_PATH: browser.path, TEST_PORT: String(port) }
const run = spawn('npx', ['playwright', 'test', ...process.argv.slice(2)], { env, stdio: 'inherit' })
run.on('exit', (code) => process.exit(code ?? 1))
