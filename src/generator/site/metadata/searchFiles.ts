import { formatAddress } from '../../../domain/address/address'
import { escapeXml } from '../../editions/atomFeed'
import { builtSelections, counterparts } from '../routes'
import type { SiteData } from '../siteData'

/**
 * What search engines read beside the pages, by path below the root: `robots.txt`, and the sitemap (sitemaps.org 0.9), which names each page with the
 * same page in the other languages. A sitemap has absolute addresses, so that there is none where the site's own is not known.
 */
export function searchFiles(
  { editions, edition }: Pick<SiteData, 'editions' | 'edition'>,
  siteUrl: string | undefined,
): ReadonlyMap<string, string> {
  const files = new Map([['robots.txt', `User-agent: *\nAllow: /\n${siteUrl === undefined ? '' : `Sitemap: ${siteUrl}sitemap.xml\n`}`]])
  if (siteUrl === undefined) return files
  const modified = edition ? `<lastmod>${edition.date}</lastmod>` : ''
  const urls = editions.flatMap(({ compiled: { core } }) =>
    builtSelections(core).map((selection) => {
      const at = (address: string) => escapeXml(siteUrl + address)
      const others = counterparts(editions, selection).map(
        ({ language, address }) => `<xhtml:link rel="alternate" hreflang="${language}" href="${at(address)}"/>`,
      )
      return `<url><loc>${at(formatAddress(selection))}</loc>${modified}${others.join('')}</url>\n`
    }),
  )
  files.set(
    'sitemap.xml',
    `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('')}</urlset>\n`,
  )
  return files
}
