// Hooks by which Node imports TypeScript: see docs/decisions/0002. Imports are written without an ending, as the bundler resolves them.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
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

/** A file with its types stripped, kept from one run to the next, so that Vite is only loaded for what has changed. */
async function javascriptOf(path) {
  const text = readFileSync(path)
  const kept = join(cache, `${createHash('sha1').update(lockfile).update(path).update(text).digest('hex')}.mjs`)
  if (existsSync(kept)) return readFileSync(kept, 'utf8')
  const { transformWithOxc } = await import('vite')
  const { code, map } = await transformWithOxc(text.toString(), path, { sourcemap: true })
  const source = `${code}\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(JSON.stringify(map)).toString('base64')}\n`
  mkdirSync(dirname(kept), { recursive: true })
  // Written aside and renamed, since another process may read it in the meantime.
  writeFileSync(`${kept}.${process.pid}`, source)
  renameSync(`${kept}.${process.pid}`, kept)
  return source
}
