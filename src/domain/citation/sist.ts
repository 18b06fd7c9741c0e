import { type Cited, leadTitle, oneLine } from './cited'

/** The words of the standard in the language of the page: an edition, and the day of access in parentheses. */
export interface SistWords {
  readonly edition: (number: number) => string
  readonly accessed: (date: string) => string
}

/** SIST 02-2007, a page of a website: title in quotation marks, name of the website, edition and date, the address, the day of access in parentheses. */
export function citeSist(cited: Cited, words: SistWords): string {
  const { title, site, edition, url, accessed } = cited
  const name = title === null ? [oneLine(site)] : [`“${leadTitle(cited)}”`, oneLine(site)]
  const release = edition ? [`${words.edition(edition.number)}, ${edition.date}`] : []
  return `${[...name, ...release, url].join('. ')}, ${words.accessed(accessed)}.`
}
