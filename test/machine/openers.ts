import { execFileSync } from 'node:child_process'
import { canInstall, onPath } from './programs'

/** Programs of Debian that open what we export, by the packages that they come in. */
const openers = { inkscape: 'inkscape', ogrinfo: 'gdal-bin' } as const

/** So long one run of all tests waits for them, milliseconds. */
const patience = 60_000

// What they would open is skipped with a plain word where they are not: no test fails for want of them.
const lacking = Object.entries(openers).filter(([program]) => !onPath(program))
if (lacking.length && canInstall()) {
  console.log(`${lacking.map(([program]) => program).join(' and ')}: not here; asking apt-get for at most ${patience / 1000} s …`)
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const packages = lacking.map(([, name]) => name).join(' ')
    execFileSync('sh', ['-c', `apt-get update -q && apt-get install -y -q --no-install-recommends ${packages}`], {
      env,
      stdio: 'ignore',
      timeout: patience,
    })
  } catch {
    console.log('apt-get did not manage in that time.')
  }
}
for (const program of Object.keys(openers))
  console.log(onPath(program) ? `${program}: ${onPath(program)}` : `NOT TRIED in ${program}: it is not installed here.`)
