import { textWidth } from '../textWidth'
import { tenths } from '../tenths'
import type { EdgeName } from './site'

/** The type size of a name at the edge of a drawing, pixels. */
export const edgeSize = 14

/** An arrow that points east, about its middle, as path data, and how wide its line is, pixels. */
export const eastArrow = { d: 'M-5 0H5M1.5 -3.5L5 0L1.5 3.5', width: 1.4 } as const

/** Ems between a name and its arrow, and as wide as that is. */
const room = 1.5
/** From the baseline of a name to the middle of its small letters, ems. */
const middle = 0.3

/**
 * How a drawing shows a name at its edge with the arrow that leads to its land: from the middle of the tag to that of the name, pixels, and where the
 * arrow stands and points. A name without its arrow would seem to be of the land that it stands by.
 */
export function edgeArrow({ first, towards }: Pick<EdgeName, 'first' | 'towards'>): {
  readonly nameAt: number
  readonly transform: string
} {
  const arrowAt = ((textWidth(first) + room / 4) * edgeSize) / 2
  return {
    nameAt: tenths((-room * edgeSize) / 2),
    transform: `translate(${tenths(arrowAt)} ${tenths(-middle * edgeSize)}) rotate(${Math.round(towards)})`,
  }
}
