import type { Dossier } from '../domain/content/dossier'
import type { Unclaimed } from '../domain/claim'
import type { PartyId } from '../domain/content/ids'
import type { PlaceState } from '../domain/control'

/** One party, or several that are on a par, their ids joined by `+` in the order of the dossier. */
export type Parties = PartyId | `${string}+${string}`
/**
 * What a fill says: who administers or states the place its own; that control changes hands; that no border was agreed yet; how a position does not
 * say whose it is; nothing, where no record speaks of it.
 */
export type Fill = Parties | Unheld | 'unrecorded'
/** Why nobody's colour fills a place; all are painted alike. */
type Unheld = 'changing' | 'no-border' | Unclaimed
/** What lies over the fill: who claims it; to be transferred; administered by another than the one who states. */
export type Hatch = Parties | 'transfer' | `held-by-${string}` | null

/** How a place is painted. */
export interface Look {
  readonly fill: Fill
  readonly hatch: Hatch
}

interface Held {
  readonly administrators: readonly PartyId[]
  readonly claimants: readonly PartyId[]
  readonly because: PlaceState['because']
}

/** The look of a place by who administers and who claims it. */
export function lookOf({ parties }: Pick<Dossier, 'parties'>, { administrators, claimants, because }: Held): Look {
  return { fill: joined(parties, administrators) ?? unheld[because] ?? 'changing', hatch: joined(parties, claimants) }
}

const unheld: Partial<Record<PlaceState['because'], Fill>> = { 'before-record': 'no-border', 'no-record': 'unrecorded' }

/** The look of a place in the view of a party that states it its own, while these administer it. */
export function statedLook({ parties }: Pick<Dossier, 'parties'>, stated: PartyId, administrators: readonly PartyId[]): Look {
  const others = joined(
    parties,
    administrators.filter((party) => party !== stated),
  )
  return { fill: stated, hatch: others && `held-by-${others}` }
}

/** The parties of a fill or a hatch, one or several. */
export function partiesIn(parties: string): readonly string[] {
  return parties.split('+')
}

/** Those who administer, of a hatch that says another states the place its own; `null` of any other hatch. */
export function holdersIn(hatch: string | null): readonly string[] | null {
  return hatch?.startsWith(heldBy) ? partiesIn(hatch.slice(heldBy.length)) : null
}

const heldBy = 'held-by-'

/** What a fill with what lies over it is called, fill first: the same look has the same key everywhere. */
export function lookKey({ fill, hatch }: { readonly fill: string; readonly hatch: string | null }): string {
  return hatch ? `${fill}-${hatch}` : fill
}

/** The role that a fill plays in a style sheet, `data-fill`: a party's, `shared` by several, `undetermined`, `unrecorded`. */
export function fillRole(fill: string): string {
  if (isUnheld(fill)) return 'undetermined'
  return partiesIn(fill).length > 1 ? 'shared' : fill
}

/** Whether nobody's colour fills a place, as every such place is painted. */
export function isUnheld(fill: string): boolean {
  return unheldFills.some((one) => one === fill)
}

export const unheldFills: readonly Unheld[] = ['changing', 'no-border', 'renounced', 'not-named', 'left-open', 'homeland', 'divided']

function joined(order: readonly PartyId[], some: readonly PartyId[]): Parties | null {
  const [first, ...rest] = order.filter((party) => some.includes(party))
  if (!first) return null
  return rest.length ? `${first}+${rest.join('+')}` : first
}
