import { execFileSync } from 'node:child_process'
import { canInstall, onPath, tryInstall } from './programs'

/** What pages are measured in where a reader has none of the fonts that they name: in a wider one, lines wrap that do not elsewhere. By Debian's package. */
const families = { 'Noto Sans': 'fonts-noto-core', 'Noto Sans CJK JP': 'fonts-noto-cjk' } as const

/** Debian's packages of them. */
export const fontPackages = Object.values(families)

/** Sees that the fonts are there which the browser tests are measured by; installs them where we are root, and says where they are missing. */
export function ensureFonts(): void {
  const lacking = lackingFamilies()
  if (lacking.length === 0) return
  if (canInstall()) {
    console.log(`${lacking.join(' and ')}: not here; installing Debian’s fonts with apt-get …`)
    tryInstall(...lacking.map((family) => families[family]))
  }
  const missing = lackingFamilies()
  if (missing.length) console.log(`${missing.join(' and ')} is missing: where other fonts are wider, tests that measure a page may fail.`)
}

/** None where fonts cannot be asked for: such a system has its own. */
function lackingFamilies() {
  if (!onPath('fc-list')) return []
  const here = execFileSync('fc-list', [':', 'family'], { encoding: 'utf8' }).split(/[\n,]/)
  return (Object.keys(families) as (keyof typeof families)[]).filter((family) => !here.includes(family))
}
