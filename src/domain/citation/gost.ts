import { type Cited, dateParts, leadTitle, oneLine } from './cited'

/**
 * GOST R 7.0.100-2018: a page is described as a part of its site, after `//`; the kind of content stands after its title, areas are divided by a full
 * stop and a dash, and what is not written on the source itself, that it is a site, stands in square brackets. The words of the description are those
 * of the standard, in whatever language the page is.
 */
export function citeGost(cited: Cited): string {
  const { title, site, edition, url, accessed } = cited
  const release = edition ? [`Изд. ${edition.number}`, `${dateParts(edition.date)[0]}`] : []
  const where = `URL: ${url} (дата обращения: ${dotted(accessed)})`
  const whole = `${areaEnd(oneLine(site))} : [сайт]`
  if (title === null) return `${[whole, ...release, where, content].join('. – ')}.`
  return `${areaEnd(leadTitle(cited))}. – ${content} // ${[whole, ...release, where].join('. – ')}.`
}

const content = 'Текст : электронный'

/** `30.11.2026` */
function dotted(date: string): string {
  return date.split('-').toReversed().join('.')
}

/** A full stop at the end of an area falls together with the one that divides it from the next. */
function areaEnd(text: string): string {
  return text.replace(/\.$/, '')
}
