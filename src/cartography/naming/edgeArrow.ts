import { textWidth } from '../textWidth'
import { tenths } from '../tenths'
import type { EdgeName } from './site'

/** An arrow that points east, about its middle, as path data. */
export const eastArrow = 'M-5 0H5M1.5 -3.5L5 0L1.5 3.5'

/** Ems between a name and its arrow, and as wide as that is. */
const room = 1.5

/**
 * How a drawing shows the arrow of a name at its edge, which leads to its land: from the middle of the tag to that of the name and to that of the arrow,
 * pixels, and the arrow's turn, degrees clockwise from east. A name without its arrow would seem to be of the land that it stands by.
 */
export function edgeArrow({ first, towards }: Pick<EdgeName, 'first' | 'towards'>, size: number) {
  return { nameAt: tenths((-room * size) / 2), arrowAt: tenths(((textWidth(first) + room / 4) * size) / 2), turn: Math.round(towards) }
}
