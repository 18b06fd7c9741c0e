import { isEmbedded } from './isEmbedded'
/**
 * Whether the reader's system or browser asks to save data: what is ornament, or only comes early, is not fetched then; nor is it in a frame of another site,
 * whose reader came for something else, and where nothing is kept. Ask only in the browser.
 */
export function wantsLessData(): boolean {
  return isEmbedded() || window.matchMedia('(prefers-reduced-data: reduce)').matches || savesData(navigator)
}

/** Chrome says so of itself, which it knows before any style sheet does. */
function savesData(browser: object): boolean {
  const connection: unknown = 'connection' in browser ? browser.connection : undefined
  return typeof connection === 'object' && connection !== null && 'saveData' in connection && connection.saveData === true
}
