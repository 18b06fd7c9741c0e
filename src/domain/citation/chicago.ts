import { americanDate, type Cited, closed, leadTitle, oneLine } from './cited'

/** Chicago Manual of Style, 17th edition, bibliography: title of the page in quotation marks, the website, its edition, the day of access, the address (§ 14.206–14.210). */
export function citeChicago(cited: Cited): string {
  const { title, site, edition, url, accessed } = cited
  const name = title === null ? closed(leadTitle(cited)) : `“${closed(quotedInside(leadTitle(cited)))}” ${closed(oneLine(site))}`
  const release = edition ? ` Edition ${edition.number}, ${americanDate(edition.date, 'month-first')}.` : ''
  return `${name}${release} Accessed ${americanDate(accessed, 'month-first')}. ${url}.`
}

/** Quotation marks inside quotation marks are single ones (§ 13.30). */
function quotedInside(title: string): string {
  return title
    .replace(/“/g, '‘')
    .replace(/”/g, '’')
    .replace(/"([^"]*)"/g, '‘$1’')
}
