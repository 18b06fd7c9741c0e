import { type Cited, leadTitle, oneLine } from './cited'

/** An entry in RIS (Research Information Systems, 2011): two letters, two blanks, a hyphen and a blank before each value, lines end in CR LF. */
export function citeRis(cited: Cited): string {
  const { title, site, edition, language, url, accessed } = cited
  const tags: readonly (readonly [string, string] | null)[] = [
    ['TY', 'ELEC'],
    ['TI', leadTitle(cited)],
    title === null ? null : ['T2', oneLine(site)],
    edition && ['ET', `${edition.number}`],
    edition && ['PY', edition.date.slice(0, 4)],
    edition && ['DA', edition.date.replaceAll('-', '/')],
    ['Y2', accessed.replaceAll('-', '/')],
    ['LA', oneLine(language)],
    ['UR', oneLine(url)],
    ['ER', ''],
  ]
  return tags.flatMap((tag) => (tag ? [`${tag[0]}  - ${tag[1]}\r\n`] : [])).join('')
}
