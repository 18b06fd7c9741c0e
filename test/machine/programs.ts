import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

export function isRunnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Where a program lies that can be called by its name alone. */
export function onPath(name: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isRunnable)
}

/** Whether Debian’s packages can be installed at all: as root, with its package manager. */
export const canInstall = () => process.getuid?.() === 0 && onPath('apt-get') !== undefined

const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
const apt = (...words: readonly string[]) => execFileSync('apt-get', words, { env, stdio: ['ignore', 'ignore', 'inherit'] })
let hasNewLists = false

/** Installs Debian’s packages. @throws {Error} where that does not manage */
export function install(...packages: readonly string[]): void {
  if (!hasNewLists) apt('update', '-q')
  hasNewLists = true
  apt('install', '-y', '-q', '--no-install-recommends', ...packages)
}
