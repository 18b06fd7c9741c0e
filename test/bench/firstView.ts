import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

/** What a page's first view makes the browser load, as files of the built site. */
export interface FirstView {
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
  /** The words of the page's language; none on a page that names no data. */
  readonly words: readonly string[]
  /** The data that the page runs on. */
  readonly data: readonly string[]
}

const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]

/** Files that a built chunk imports, statically or later; Vite writes them as string literals relative to the chunk or to the base. */
function named(chunk: string, extension: 'js' | 'css', root: string, statically: boolean) {
  const text = readFileSync(chunk, 'utf8')
  const pattern = statically ? /(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g : new RegExp(`["']([^"']+\\.${extension})["']`, 'g')
  return [...text.matchAll(pattern)]
    .map(([, path = '']) =>
      [resolve(dirname(chunk), path), resolve(root, path)].find((file) => existsSync(file) && file.startsWith(resolve(root))),
    )
    .filter((file) => file !== undefined)
}

/**
 * Scripts and styles that a built page loads by itself, with everything these import statically, and the chunk that brings Leaflet, which
 * every first view loads once it is live, with its own imports and styles, whether the page preloads it or not.
 */
export function firstView(root: string, page: string): FirstView {
  const html = readFileSync(join(root, page), 'utf8')
  const at = (href: string) => (href.startsWith('/') ? resolve(root, `.${href}`) : resolve(root, dirname(page), href))
  const scripts = new Set<string>()
  const styles = new Set<string>()
  const data = new Set<string>()
  for (const [tag] of html.matchAll(/<(?:script|link)\b[^>]*>/g)) {
    const href = attribute(tag, tag.startsWith('<script') ? 'src' : 'href')
    const rel = attribute(tag, 'rel')
    if (!href) continue
    if (tag.startsWith('<script')) scripts.add(at(href))
    else if (rel === 'stylesheet') styles.add(at(href))
  }
  // Below the folders of the assets and of the data.
  const listed = (name: string) => attribute(html, `data-${name}`)?.split(' ') ?? []
  for (const file of [...listed('entry'), ...listed('modules')]) scripts.add(resolve(root, 'assets', file))
  const words = new Set<string>()
  for (const file of listed('ahead'))
    (file.startsWith('messages.') ? words : data).add(resolve(root, attribute(html, 'data-data') ?? '', file))
  const withImports = (file: string) => {
    scripts.add(file)
    for (const next of named(file, 'js', root, true)) if (!scripts.has(next)) withImports(next)
  }
  for (const file of [...scripts]) withImports(file)
  for (const file of [...scripts])
    for (const later of named(file, 'js', root, false)) if (readFileSync(later, 'utf8').includes('leaflet-container')) withImports(later)
  for (const file of [...scripts])
    for (const style of named(file, 'css', root, false)) if (readFileSync(style, 'utf8').includes('.leaflet-')) styles.add(style)
  const tidy = (files: Iterable<string>) => [...files].map((file) => relative(root, file)).sort()
  return { scripts: tidy(scripts), styles: tidy(styles), words: tidy(words), data: tidy(data) }
}
