import type { Boundary } from '../../src/domain/content/boundary'
import type { Dossier } from '../../src/domain/content/dossier'

/** Whether a line that can be drawn is a border as a party claims it. */
export function isBorderOf({ parties }: Dossier, { kind, subkind, claimant, course }: Boundary): boolean {
  return kind === 'claimed' && subkind === undefined && course.length > 0 && parties.some((party) => party === claimant)
}
