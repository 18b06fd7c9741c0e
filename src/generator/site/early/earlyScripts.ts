import { resolve } from 'node:path'
import { scriptOf } from '../scriptOf'

/** The small scripts that stand in pages themselves, as they are written there. */
export interface EarlyScripts {
  readonly page: string
  readonly watch: string
  readonly start: string
  readonly choose: string
  readonly leadOn: string
}

/** Reads the scripts beside this file, each with what it imports, and makes each as short as it can be. */
export async function earlyScripts(): Promise<EarlyScripts> {
  const [page, watch, start, choose, leadOn] = await Promise.all([
    short('page'),
    short('watch'),
    short('start'),
    short('choose'),
    short('leadOn'),
  ])
  return { page, watch, start, choose, leadOn }
}

function short(name: string): Promise<string> {
  return scriptOf(resolve(import.meta.dirname, `${name}.ts`))
}

/** The script for pages of other sites that show a map of ours: the file `embed.js` of the built site. */
export async function embedScript(): Promise<string> {
  return `${await short('embed')}\n`
}
