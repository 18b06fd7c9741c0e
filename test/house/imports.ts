import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

/** One import of a module, static, dynamic or of types alone. */
export interface Import {
  /** Below the root, `src/domain/claim.ts`. */
  readonly from: string
  /** A module below the root, or a package as it is written. */
  readonly to: string
}

const root = resolve(import.meta.dirname, '../..')
const extensions = ['.ts', '.tsx', '.mjs', '/index.ts', '']

/** The modules of a folder below the root, those in folders of it included. */
export function modulesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|tsx|mjs)$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => join(folder, file))
}

/** Every import of the modules, in the order they are written. */
export function importsOf(modules: readonly string[]): readonly Import[] {
  return modules.flatMap((from) => writtenIn(readFileSync(join(root, from), 'utf8')).map((to) => ({ from, to: resolved(from, to) })))
}

/** The specifiers that a module's text imports or exports from: `from '…'`, `import '…'`, `import('…')`. */
export function writtenIn(text: string): readonly string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  return [...code.matchAll(/\b(?:from|import)\s*\(?\s*'([^'\s]+)'/g)].map(([, specifier = '']) => specifier)
}

function resolved(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier
  const path = join(root, dirname(from), specifier.replace(/\?.*$/, ''))
  const found = extensions.map((extension) => path + extension).find((file) => /\.\w+$/.test(file) && existsSync(file))
  return relative(root, found ?? path)
}

/** A ring of imports, module by module, the first again at the end; `null` where there is none. */
export function ringAmong(imports: readonly Import[]): readonly string[] | null {
  const next = new Map<string, string[]>()
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to])
  const done = new Set<string>()
  const path: string[] = []
  const visit = (module: string): readonly string[] | null => {
    if (path.includes(module)) return [...path.slice(path.indexOf(module)), module]
    if (done.has(module)) return null
    path.push(module)
    for (const other of next.get(module) ?? []) {
      const ring = visit(other)
      if (ring) return ring
    }
    path.pop()
    done.add(module)
    return null
  }
  for (const module of next.keys()) {
    const ring = visit(module)
    if (ring) return ring
  }
  return null
}
