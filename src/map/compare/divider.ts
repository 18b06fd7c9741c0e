import { shared } from '../../selection/shared'

/** Share of the map's width that the left of two compared maps takes; `null` while there is one map only. Not part of the address. */
export const divider = shared<number | null>(null)
