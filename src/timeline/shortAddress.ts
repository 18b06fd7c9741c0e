import type { Language } from '../domain/ids'

/**
 * A link as short as it can be: a built page stands below its language's folder, so its way up need not leave it.
 * 112 links of a page that is built a thousand times are worth it.
 */
export function shortAddress(root: string, language: Language, address: string): string {
  const folder = `${language}/`
  return root.startsWith('../') && address.startsWith(folder) ? root.slice(3) + address.slice(folder.length) || './' : root + address
}
