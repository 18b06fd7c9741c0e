import { isWhole } from './sheetEnd'

const sheets = () => (typeof document === 'undefined' ? [] : [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')])

/** Those that the page came with: the script in its head watches over them. */
const ofPage = new WeakSet(sheets())

/**
 * A style sheet comes with a part of the script, and the part with it: one of which half came, or a page in its place, is no error to a browser.
 * @throws where a sheet that came after the page is not whole
 */
export function expectLateSheets(): void {
  const broken = sheets().find((link) => !ofPage.has(link) && link.sheet && !isWhole(link.sheet))
  if (broken) throw new Error(`${broken.href} is not what the build wrote`)
}
