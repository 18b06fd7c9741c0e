import { resolve } from 'node:path'
import { build } from 'vite'

/** The small scripts that stand in pages themselves, as they are written there. */
export interface EarlyScripts {
  readonly page: string
  readonly watch: string
  readonly choose: string
  readonly leadOn: string
}

/** Reads the scripts beside this file, each with what it imports, and makes each as short as it can be. */
export async function earlyScripts(): Promise<EarlyScripts> {
  const [page, watch, choose, leadOn] = await Promise.all(['page', 'watch', 'choose', 'leadOn'].map(short))
  if (!page || !watch || !choose || !leadOn) throw new Error('an early script is empty')
  return { page, watch, choose, leadOn }
}

async function short(name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: resolve(import.meta.dirname, `${name}.ts`), output: { format: 'iife' } },
    },
  })
  const [script] = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  return script?.type === 'chunk' ? script.code.trim() : ''
}

/** The script for pages of other sites that show a map of ours: the file `embed.js` of the built site. */
export async function embedScript(): Promise<string> {
  return `${await short('embed')}\n`
}
