import { isWhole } from './sheetEnd'

const sheets = () => (typeof document === 'undefined' ? [] : [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')])

/**
 * Watches over the style sheets that come with a part of the script: one of which half came, or a page in its place, is no error to a browser. Each part
 * has its own: those that are asked for in the very turn in which it is, remembered, since a browser asks for no sheet twice.
 * @returns what fetches the part, and rejects where one of them is not whole
 */
export function sheetsOfPart(): <T>(fetchPart: () => Promise<T>) => Promise<T> {
  const own = new Set<HTMLLinkElement>()
  return async (fetchPart) => {
    const before = new Set(sheets())
    const coming = fetchPart()
    for (const link of sheets()) if (!before.has(link)) own.add(link)
    const part = await coming
    const broken = [...own].find(({ sheet }) => sheet && !isWhole(sheet))
    if (broken) throw new Error(`${broken.href} is not what the build wrote`)
    return part
  }
}
