import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { minifySync, transformWithOxc } from 'vite'

/** The small scripts that stand in pages themselves, as they are written there. */
export interface EarlyScripts {
  readonly page: string
  readonly watch: string
  readonly choose: string
  readonly leadOn: string
}

/** Reads the scripts beside this file and makes each as short as it can be. */
export async function earlyScripts(): Promise<EarlyScripts> {
  const [page, watch, choose, leadOn] = await Promise.all(['page', 'watch', 'choose', 'leadOn'].map(short))
  if (!page || !watch || !choose || !leadOn) throw new Error('an early script is empty')
  return { page, watch, choose, leadOn }
}

async function short(name: string): Promise<string> {
  const file = `${name}.ts`
  const { code } = await transformWithOxc(readFileSync(resolve(import.meta.dirname, file), 'utf8'), file)
  return minifySync(`${name}.js`, code).code.trim()
}
