/**
 * A relative reference (RFC 3986, 4.2) from one page of the site to an address below its root, as short as it can be while it still says what it
 * leads to, `../north-island/`: a page is full of links, and there are a thousand pages.
 */
export function relativeAddress(page: string, address: string): string {
  const [path = '', rest = ''] = partsOf(address)
  const folders = page.split('/').slice(0, -1)
  const way = path.split('/')
  const file = way.pop() ?? ''
  let shared = 0
  while (shared < folders.length && shared < way.length && folders[shared] === way[shared]) shared += 1
  const down = [...way.slice(shared), file].join('/')
  return ('../'.repeat(folders.length - shared) + down || './') + rest
}

/** The path of an address, and what follows it. */
function partsOf(address: string): readonly [string, string] {
  const end = address.search(/[?#]/)
  return end < 0 ? [address, ''] : [address.slice(0, end), address.slice(end)]
}
