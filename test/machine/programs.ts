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

/** Installs Debian’s packages, or says why that did not manage. */
export function tryInstall(...packages: readonly string[]): void {
  try {
    install(...packages)
  } catch (error) {
    console.log(`apt-get did not manage: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/**
 * A program that a run of tests needs: where it lies, or where Debian's packages of it have put it, if they can be installed. Says which, and where
 * there is none, that what takes it is neither passed nor failed: it is not tried.
 * @param find where the program lies; `undefined` where it does not
 */
export function programOf(name: string, packages: readonly string[], find: () => string | undefined): string | undefined {
  if (find() === undefined && canInstall()) {
    console.log(`${name} is not here; installing Debian’s ${packages.join(', ')} with apt-get …`)
    tryInstall(...packages)
  }
  const program = find()
  console.log(
    program ? `${name}: ${program}` : `NOT TRIED in ${name}: it takes Debian’s ${packages.join(', ')}, which could not be installed here.`,
  )
  return program
}
