import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const inputs = ['src', 'public', 'index.html', 'vite.config.ts', 'package.json', 'package-lock.json']
const product = 'dist/en/index.html'

/** When anything in a file or folder was last changed, in milliseconds since 1970; 0 where there is nothing. */
function lastChange(path: string): number {
  if (!existsSync(path)) return 0
  const itself = statSync(path)
  if (!itself.isDirectory()) return itself.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => lastChange(join(path, name))))
}

/** Makes sure that `dist/` is the site of the sources as they stand: builds it where it is missing or older than they are. */
export function ensureBuilt() {
  const built = lastChange(product)
  const changed = Math.max(...inputs.map(lastChange))
  if (built > changed) return
  console.log(built ? 'The sources are newer than dist/: building …' : 'There is no built site: building …')
  execFileSync('npm', ['run', 'build'], { stdio: 'inherit' })
}
