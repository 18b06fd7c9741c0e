/**
 * A relative reference (RFC 3986, 4.2) from one page of the site to an address below its root, as short as it can be while it still says what it
 * leads to, `../../places/north-island/`: a page is full of links, and there are a thousand pages.
 */
export function relativeAddress(page: string, address: string): string {
  const folders = page.split('/').slice(0, -1)
  const [language, ...below] = address.split('/')
  if (language !== folders[0]) return '../'.repeat(folders.length) + address
  return '../'.repeat(folders.length - 1) + below.join('/') || './'
}
