import { isWhole } from './sheetEnd'

const sheets = () => (typeof document === 'undefined' ? [] : [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')])

/**
 * Watches over the style sheets that come with a part of the script: one of which half came, or a page in its place, is no error to a browser. Called before
 * the part is fetched it returns what to call after; what came then is remembered, since a browser asks for no sheet twice.
 */
export function sheetsOfPart(): () => () => void {
  const own = new Set<HTMLLinkElement>()
  return () => {
    const before = new Set(sheets())
    /** @throws where one of them is not whole */
    return () => {
      for (const link of sheets()) if (!before.has(link)) own.add(link)
      const broken = [...own].find(({ sheet }) => sheet && !isWhole(sheet))
      if (broken) throw new Error(`${broken.href} is not what the build wrote`)
    }
  }
}
