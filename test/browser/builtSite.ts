import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const inputs = ['src', 'public', 'index.html', 'vite.config.ts', 'package.json', 'package-lock.json']

/** When anything in a file or folder was last changed, in milliseconds since 1970; 0 where there is nothing. */
function lastChange(path: string): number {
  if (!existsSync(path)) return 0
  const itself = statSync(path)
  if (!itself.isDirectory()) return itself.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => lastChange(join(path, name))))
}

/** The page built for an address below the root, such as `/en/places/?at=1956`, as HTML. */
export function builtPage(address: string, site = 'dist'): string {
  const [path = ''] = address.split(/[?#]/)
  return readFileSync(join(site, path, 'index.html'), 'utf8')
}

/** The words of the one first heading of the page built for an address. */
export function builtHeading(address: string, site = 'dist'): string {
  return headingIn(builtPage(address, site))
}

/** The words of the one first heading of a page. */
export function headingIn(html: string): string {
  return textIn(/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '')
}

/** One of the three regions of a built page, from where it begins to where the next one does, as HTML. */
export function partOf(html: string, part: 'map' | 'timeline' | 'reader'): string {
  const starts = (['map', 'timeline', 'reader'] as const).map((id) => html.indexOf(`<section id="${id}"`))
  const from = html.indexOf(`<section id="${part}"`)
  return html.slice(from, Math.min(...starts.filter((other) => other > from), html.length))
}

/** The words of a piece of HTML, as they stand one after the other. */
export function textIn(html: string): string {
  return unescaped(html.replace(/<[^>]*>/g, ''))
}

/** The same, each piece of text for itself. */
export function piecesIn(html: string): readonly string[] {
  return html.split(/<[^>]*>/).flatMap((piece) => (piece ? [unescaped(piece)] : []))
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

/** Text of HTML as React writes it, which escapes five signs. */
function unescaped(html: string): string {
  return html.replace(/&([a-z0-9#]+);/g, (whole, name: string) => entities[name] ?? whole)
}

/** Where the site of the made-up dispute of three sides is built, beside the project's own. */
export const otherDisputeSite = '.cache/other-dispute'

/** Makes sure that `dist/`, and the site of the made-up dispute, are of the sources as they stand: builds what is missing or older than they are. */
export function ensureBuilt() {
  ensureSite('dist', 'src/dossier')
  ensureSite(otherDisputeSite, 'test/fixtures/other-dispute')
}

function ensureSite(folder: string, dossier: string) {
  const built = lastChange(join(folder, 'en/index.html'))
  const changed = Math.max(...[...inputs, dossier].map(lastChange))
  if (built > changed) return
  console.log(built ? `The sources are newer than ${folder}/: building …` : `There is no built site in ${folder}/: building …`)
  const env = { ...process.env, DOSSIER: dossier }
  execFileSync('npm', ['run', 'build', '--', '--outDir', folder], { env, stdio: 'inherit' })
}
