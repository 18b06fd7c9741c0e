import { citeKey } from './bibtex'
import { type Cited, dateParts, leadTitle, oneLine } from './cited'

/** An entry in the JSON of the Citation Style Language, 1.0.2, which every citation processor reads. */
export function citeCslJson(cited: Cited): string {
  const { title, site, edition, language, url, accessed } = cited
  const item = {
    id: citeKey(cited),
    type: 'webpage',
    title: leadTitle(cited),
    ...(title !== null && { 'container-title': oneLine(site) }),
    ...(edition && { edition: edition.number, issued: { 'date-parts': [dateParts(edition.date)] } }),
    accessed: { 'date-parts': [dateParts(accessed)] },
    URL: url,
    language,
  }
  return `${JSON.stringify([item], null, 2)}\n`
}
