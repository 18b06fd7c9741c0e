// Hooks by which Node imports TypeScript: see docs/decisions/0002. Imports are written without an ending, as the bundler resolves them.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const cache = join(import.meta.dirname, '../../.cache/typescript')
const lockfile = readFileSync(join(import.meta.dirname, '../../package-lock.json'))

/** Node's `resolve` hook: `./check` is `./check.ts` or `./check.tsx`. */
export function resolve(specifier, context, next) {
  const isOurs = /^\.{1,2}\//.test(specifier) && context.parentURL && !context.parentURL.includes('/node_modules/')
  const ending = isOurs && ['.ts', '.tsx'].find((one) => existsSync(fileURLToPath(new URL(specifier + one, context.parentURL))))
  return next(ending ? specifier + ending : specifier, context)
}

/** Node's `load` hook: a TypeScript file as JavaScript. */
export async function load(url, context, next) {
  const { pathname } = new URL(url)
  if (!/\.tsx?$/.test(pathname)) return next(url, context)
  return { format: 'module', shortCircuit: true, source: await javascriptOf(fileURLToPath(url)) }
}

/** A file with its types stripped, kept from one run to the next, one copy a file, so that Vite is only loaded for what has changed. */
async function javascriptOf(path) {
  const text = readFileSync(path)
  const hash = `// ${createHash('sha1').update(lockfile).update(text).digest('hex')}\n`
  const kept = join(cache, `${createHash('sha1').update(path).digest('hex')}.mjs`)
  const before = existsSync(kept) ? readFileSync(kept, 'utf8') : ''
  if (before.startsWith(hash)) return before
  const { transformWithOxc } = await import('vite')
  const { code, map } = await transformWithOxc(text.toString(), path, { sourcemap: true })
  // The line of the hash shifts what follows by one.
  const shifted = { ...map, mappings: `;${map.mappings}` }
  const source = `${hash}${code}\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(JSON.stringify(shifted)).toString('base64')}\n`
  mkdirSync(cache, { recursive: true })
  // Written aside and renamed, since another process may read it in the meantime.
  writeFileSync(`${kept}.${process.pid}`, source)
  renameSync(`${kept}.${process.pid}`, kept)
  return source
}
