import { americanDate, type Cited, closed, leadTitle, oneLine } from './cited'

/**
 * APA, 7th edition: a page on a website without an author begins with its title (§ 9.12, § 10.16); the edition stands in parentheses after the title,
 * and a day of retrieval is named since the page is meant to change (§ 9.16).
 */
export function citeApa(cited: Cited): string {
  const { title, site, edition, url, accessed } = cited
  const lead = edition ? `${leadTitle(cited)} (${ordinal(edition.number)} ed.)` : leadTitle(cited)
  const date = edition ? americanDate(edition.date, 'year-first') : 'n.d.'
  const container = title === null ? '' : ` ${closed(oneLine(site))}`
  return `${closed(lead)} (${date}).${container} Retrieved ${americanDate(accessed, 'month-first')}, from ${url}`
}

/** `1st`, `2nd`, `11th`: English ordinals. */
export function ordinal(n: number): string {
  const isTeen = n % 100 > 10 && n % 100 < 14
  return `${n}${(isTeen ? undefined : ['th', 'st', 'nd', 'rd'][n % 10]) ?? 'th'}`
}
