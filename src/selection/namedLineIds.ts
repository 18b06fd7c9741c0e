import type { LineId } from '../domain/content/ids'
import { shared } from './shared'

/** The lines that bear their name on the live map: the others are named in the legend. `null` until there is one. */
export const namedLineIds = shared<readonly LineId[] | null>(null, (before, next) => before === next || before?.join() === next?.join())
