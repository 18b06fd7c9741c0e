import { formatAddress, readAddress } from '../../../domain/address/address'
import { workerFile } from '../../../loading/offline/keptSite'
import { addressesLeadingOn } from '../routes'
import type { SiteData } from '../siteData'

/** For good: the names of these files change with what is in them. A page in a frame without an origin may load them too. */
const forGood = ['Cache-Control: public, max-age=31536000, immutable', 'Access-Control-Allow-Origin: *']

/**
 * What hosts of plain files read of how to answer, by path below the root: `_headers` and `_redirects`, as Netlify and Cloudflare Pages know them. Others
 * serve them as files that no page asks for.
 * @param base absolute path of the site's root, with a slash at both ends
 */
export function hostFiles({ editions }: Pick<SiteData, 'editions'>, base: string): ReadonlyMap<string, string> {
  const headers: readonly (readonly [string, readonly string[]])[] = [
    ['*', ['X-Content-Type-Options: nosniff']],
    ['assets/*', forGood],
    ['data/*', forGood],
    [workerFile, ['Cache-Control: no-cache']],
    // Pages of others load it.
    ['embed.js', ['Access-Control-Allow-Origin: *', 'Cross-Origin-Resource-Policy: cross-origin']],
    ['*.webmanifest', ['Content-Type: application/manifest+json']],
  ]
  const redirects = editions.flatMap(({ compiled: { core } }) =>
    addressesLeadingOn(core).map((address) => `${base}${address} ${base}${formatAddress(readAddress(address, core).selection)} 301`),
  )
  return new Map([
    ['_headers', headers.map(([path, lines]) => `${base}${path}\n${lines.map((line) => `  ${line}\n`).join('')}`).join('')],
    ['_redirects', redirects.map((rule) => `${rule}\n`).join('')],
  ])
}
