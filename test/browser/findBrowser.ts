import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fontPackages } from '../machine/fonts'
import { canInstall, install, isRunnable, onPath, tryInstall } from '../machine/programs'

/** The shells first: Chrome without its own windows, which renders the same and takes half the time. */
const names = [
  'chrome-headless-shell',
  'chromium-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'chrome',
]
const macChrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

function installed() {
  return names.map(onPath).find((file) => file !== undefined) ?? (isRunnable(macChrome) ? macChrome : undefined)
}

function fromPackageManager() {
  if (!canInstall()) return undefined
  console.log('No Chrome or Chromium found; installing Debian’s chromium and fonts with apt-get …')
  tryInstall(...fontPackages)
  try {
    install('chromium-headless-shell')
  } catch {
    tryInstall('chromium')
  }
  return installed()
}

interface PackagedChromium {
  executablePath(): Promise<string>
}

/** The last resort brings no CJK fonts and is of Chromium 143; it is not in package.json, since it weighs 64 MB for everyone. */
async function fromNpm() {
  const name = '@sparticuz/chromium'
  console.log(`Installing ${name} (64 MB, not saved) as a last resort …`)
  execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', `${name}@143.0.4`], { stdio: ['ignore', 'ignore', 'inherit'] })
  const packaged = createRequire(import.meta.url)(name) as PackagedChromium
  return packaged.executablePath()
}

/**
 * A browser to test in, and how it was come by: `CHROME_PATH`, then one that is installed, then Debian's package where we are root, then npm.
 * @throws {Error} when `CHROME_PATH` names no program, or none of the ways gives one
 */
export async function findBrowser(): Promise<{ readonly path: string; readonly how: string }> {
  const named = process.env.CHROME_PATH
  if (named) {
    if (!existsSync(named) || !isRunnable(named)) throw new Error(`CHROME_PATH is ${named}, which is no program that can be run`)
    return { path: named, how: 'named by CHROME_PATH' }
  }
  const here = installed()
  if (here) return { path: here, how: 'installed' }
  const debian = fromPackageManager()
  if (debian) return { path: debian, how: 'installed just now with apt-get' }
  return { path: await fromNpm(), how: 'from npm, @sparticuz/chromium (no CJK fonts)' }
}
