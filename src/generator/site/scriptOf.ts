import { resolve } from 'node:path'
import { build } from 'vite'

/** A classic script made of a module and what it imports, as short as it can be. @throws where nothing comes of it */
export async function scriptOf(path: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: resolve(path), output: { format: 'iife' } },
    },
  })
  const [script] = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  const code = script?.type === 'chunk' ? script.code.trim() : ''
  if (!code) throw new Error(`the script of ${path} came out empty`)
  return code
}
