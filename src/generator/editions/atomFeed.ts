import { createHash } from 'node:crypto'
import { licence } from '../../domain/content/dataFiles'
import type { EditionChanges } from '../../domain/content/edition'
import { editionNamed } from '../../i18n/dates'
import type { Translate } from '../../i18n/translate'
import { escapeMarkup } from '../../domain/escapeMarkup'

/** What a feed must know of the site. */
export interface FeedSite {
  readonly title: string
  /** Where the site is served, with a slash at its end; links are relative to the feed where that is not known. */
  readonly siteUrl: string | undefined
}

/**
 * The editions as an Atom feed (RFC 4287) in one language, the last first. Ids are made of title, language and number, so that they stay where the site
 * moves.
 */
export function atomFeed(editions: readonly EditionChanges[], { title, siteUrl }: FeedSite, t: Translate): string {
  const released = editions.flatMap(({ edition, changes }) => (edition ? [{ edition, changes }] : [])).toReversed()
  const page = siteUrl === undefined ? './' : `${siteUrl}${t.language}/changes/`
  const id = (what: string) => `<id>urn:uuid:${uuid(`${title} ${t.language} ${what}`)}</id>`
  const at = (date: string) => `<updated>${date}T00:00:00Z</updated>`
  const entries = released.map(({ edition, changes }) => {
    const names = changes.map(({ name }) => name)
    const told = names.length ? `${t('changesCount', { n: names.length })}: ${names.join(t('semicolon'))}` : t('changesFirst')
    return [
      `<entry>${id(`${edition.number}`)}<title>${escapeXml(editionNamed(t, edition))}</title>${at(edition.date)}`,
      `<link rel="alternate" type="text/html" href="${escapeXml(page)}#edition-${edition.number}"/><content type="text">${escapeXml(told)}</content></entry>`,
    ].join('')
  })
  return [
    `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${t.language}">${id('feed')}`,
    `<title>${escapeXml(`${title}: ${t('navChanges')}`)}</title>${at(released[0]?.edition.date ?? '1970-01-01')}<author><name>${escapeXml(title)}</name></author><rights>${escapeXml(`${licence.name}, ${licence.url}`)}</rights>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(siteUrl === undefined ? 'feed.xml' : `${page}feed.xml`)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>${entries.join('')}</feed>\n`,
  ].join('')
}

/** A name-based UUID (RFC 9562, version 8). */
function uuid(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** Text as XML may hold it, controls left out. */
export function escapeXml(text: string): string {
  return escapeMarkup(text.replace(/[^\P{Cc}\t\n\r]/gu, ''))
}
