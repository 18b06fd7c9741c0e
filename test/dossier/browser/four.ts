/** The four of the mission: islands and events that every reader must find. */
export const fourIslands = ['etorofu', 'kunashiri', 'shikotan', 'habomai'] as const
export const fourEvents = ['soviet-seizure-1945', 'joint-declaration-1956', 'singapore-summit-2018', 'buenos-aires-summit-2018'] as const
