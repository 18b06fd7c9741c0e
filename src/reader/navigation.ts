import type { Page } from '../domain/address/pages'

/** The pages that stand in a row above the reader, in order. */
export const tabs: readonly Page[] = ['report', 'events', 'positions', 'places', 'terms', 'sources']

/** The pages behind "More", after which come the tabs, for which a row may lack the room. Together with the row this is the whole plan of navigation. */
export const furtherPages: readonly Page[] = [
  'questions',
  'names',
  'outcomes',
  'compare',
  'sequences',
  'lines',
  'instruments',
  'class',
  'search',
  'changes',
  'about',
]
/** All but the first, which leads every row. */
export const tabsWithoutRoom = tabs.slice(1)

/** The pages that come in a chunk of their own each, since few readers open them. */
const lonePages = ['about', 'class'] as const satisfies readonly Page[]
export type LonePage = (typeof lonePages)[number]

export function isLone(page: Page): page is LonePage {
  return lonePages.some((lone) => lone === page)
}
