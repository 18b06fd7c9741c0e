import { type Cited, dateParts, leadTitle, oneLine } from './cited'

/** An entry for BibTeX, of the type `@online` that BibLaTeX and reference managers know; older styles set it as `@misc`. */
export function citeBibtex(cited: Cited): string {
  const { title, site, edition, language, url, accessed } = cited
  const fields: readonly (readonly [string, string] | null)[] = [
    ['title', `{${escapeTex(leadTitle(cited))}}`],
    title === null ? null : ['organization', `{${escapeTex(oneLine(site))}}`],
    edition && ['edition', `${edition.number}`],
    edition && ['year', `${dateParts(edition.date)[0]}`],
    edition && ['date', edition.date],
    ['url', escapeUrl(url)],
    ['urldate', accessed],
    ['language', escapeTex(language)],
  ]
  const lines = fields.flatMap((field) => (field ? [`  ${field[0].padEnd(12)} = {${field[1]}}`] : []))
  return `@online{${citeKey(cited)},\n${lines.join(',\n')}\n}\n`
}

/** Signs that mean something to TeX stand as themselves. */
export function escapeTex(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (sign) => commands[sign] ?? `\\${sign}`)
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** An address is read as it stands, up to the brace that closes it: braces and backslashes are written by their codes. */
function escapeUrl(url: string): string {
  return url.replace(/[\\{}\s]/g, encodeURIComponent)
}

/** A key that all programs read: letters and figures without marks, from the end of the path. */
export function citeKey({ url, edition }: Cited): string {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*/, '')
  const words = path.split(/[^a-z0-9]+/i).filter(Boolean)
  return [...words.slice(-3), ...(edition ? [`ed${edition.number}`] : [])].join('-') || 'site'
}
