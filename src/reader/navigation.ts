import type { Page } from '../domain/address/pages'

/** The pages that stand in a row above the reader, in order. */
export const tabs: readonly Page[] = ['report', 'events', 'positions', 'places', 'terms', 'sources']

/** The pages behind "More", after which come the tabs that a narrow row has no room for. Together with the row this is the whole plan of navigation. */
export const furtherPages: readonly Page[] = [
  'questions',
  'names',
  'outcomes',
  'compare',
  'sequences',
  'lines',
  'instruments',
  'search',
  'changes',
]
export const tabsWithoutRoom: readonly Page[] = ['terms', 'sources']
