import { onPath } from '../machine/programs'
import type { Driven } from './driven'
import { startFirefox } from './firefox'
import { startWebkit } from './webkit'

export interface Engine {
  readonly name: string
  /** The programs it needs, each by the names it may have; the first is what is started. */
  readonly programs: readonly (readonly string[])[]
  /** Debian’s packages of them. */
  readonly packages: readonly string[]
  readonly start: (program: string) => Promise<Driven>
}

/** The engines besides Chromium, which the browser tests use. */
export const engines: readonly Engine[] = [
  { name: 'Firefox', programs: [['firefox-esr', 'firefox']], packages: ['firefox-esr'], start: startFirefox },
  { name: 'WebKit', programs: [['WebKitWebDriver'], ['Xvfb']], packages: ['webkit2gtk-driver', 'xvfb'], start: startWebkit },
]

/** The program that starts an engine, where all that it needs is installed. */
export function installed({ programs }: Engine): string | undefined {
  const found = programs.map((names) => names.map(onPath).find((program) => program !== undefined))
  return found.every((program) => program !== undefined) ? found[0] : undefined
}
