import type { OutlineLevel, Plan } from '../../cartography/geometry'
import { union } from '../../cartography/camera'
import { gridPoint } from '../../cartography/projection'
import type { IslandResidents, Outcome, OutcomeShare, OutcomesFile, PlaceDetail } from '../../domain/content/detail'
import { gazetteer } from '../../domain/content/gazetteer'
import type { PlaceId } from '../../domain/content/ids'
import type { CompiledDossier } from '../dossier/compile'
import { optionalJson } from '../optionalJson'

/** A share as `npm run derive` has counted it. */
type Counted = Omit<OutcomeShare, 'party' | 'residents'>

/** `geometry/outcomes.json`: the islands that are divided, and for each way of dividing them what every party gets, by its id. */
interface CountedOutcomes {
  readonly islands: readonly { readonly id: PlaceId }[]
  readonly outcomes: readonly ({ readonly id: string } & Readonly<Record<string, Counted | string>>)[]
}

/**
 * What every party would administer under each outcome: land and sea as derived from the outlines, residents by the record,
 * and the islands' outlines for small maps.
 * @param file `outcomes.json` of the dossier's geometry
 */
export function outcomesFile(file: string, { core, details, lists }: CompiledDossier, base: OutlineLevel, plan: Plan): OutcomesFile {
  const { islands, outcomes }: CountedOutcomes = optionalJson(file) ?? { islands: [], outcomes: [] }
  const ids = islands.map(({ id }) => id)
  const residents = latestCounts(ids, details.place)
  const people = (shared: readonly PlaceId[]) =>
    residents.reduce((sum, { island, count }) => (shared.includes(island) ? sum + count.residents : sum), 0)
  const shareOf = (outcome: CountedOutcomes['outcomes'][number]) => (party: OutcomeShare['party']) => {
    const counted = outcome[party]
    return typeof counted === 'object' ? [{ party, ...counted, residents: people(counted.islands) }] : []
  }
  return {
    outcomes: outcomes.map(
      (outcome): Outcome => ({
        id: outcome.id,
        name: lists.outcomeNames[outcome.id] ?? outcome.id,
        shares: core.parties.flatMap(shareOf(outcome)),
      }),
    ),
    residents,
    drawing: drawingOf(ids, gazetteer(core).children, base, plan),
  }
}

/** The residents of each island in the latest year in which all of them have a count of their own: counts of different years do not add up. */
function latestCounts(islands: readonly PlaceId[], places: Readonly<Record<string, PlaceDetail>>): readonly IslandResidents[] {
  const counts = islands.map((island) => ({ island, own: places[island]?.residents ?? [] }))
  const years = counts.flatMap(({ own }) => own.map(({ year }) => year)).sort((a, b) => b - a)
  const latest = years.find((year) => counts.every(({ own }) => own.some((count) => count.year === year)))
  return counts.flatMap(({ island, own }) => {
    const count = own.find(({ year }) => year === latest)
    return count ? [{ island, count }] : []
  })
}

/** Pixels of water round the islands, of the grid. */
const margin = 60

function drawingOf(
  islands: readonly PlaceId[],
  membersOf: (id: PlaceId) => readonly PlaceId[],
  base: OutlineLevel,
  { footprints, origin }: Plan,
): OutcomesFile['drawing'] {
  const [west, south, east, north] = union(footprints.filter(({ place }) => islands.includes(place)).map(({ bounds }) => bounds)) ?? [
    0, 0, 0, 0,
  ]
  const [left, top] = gridPoint([west, north], base.gridZoom, origin).map((value) => Math.floor(value - margin)) as [number, number]
  const [right, bottom] = gridPoint([east, south], base.gridZoom, origin).map((value) => Math.ceil(value + margin)) as [number, number]
  const outline = (id: PlaceId) => base.outlines.find((one) => one.id === id)?.d ?? ''
  return {
    viewBox: `${left} ${top} ${right - left} ${bottom - top}`,
    islands: islands.map((id) => ({ id, d: outline(id) || membersOf(id).map(outline).join('') })),
  }
}
