import { isObject } from '../../isObject'
import type { Complaint, RawDossier } from '../../raw'
import type { Content } from '../../schema/content'

/** What other files of `geometry/` name is in the dossier: places on the map, islands that outcomes divide, and the outcomes themselves. */
export function checkDerived({ geometry }: RawDossier, { places, dispute }: Content): readonly Complaint[] {
  const known = new Set(places.map(({ id }) => id))
  const complaints: Complaint[] = []
  const unknown = (file: string, at: string, id: unknown) => {
    if (typeof id === 'string' && known.has(id)) return
    complaints.push({
      file: `geometry/${file}`,
      at,
      what: `There is no place ${JSON.stringify(id) ?? 'named'}.`,
      mend: 'It has to be an id of places.json.',
    })
  }

  const { outcomes, placements, summits } = {
    outcomes: geometry['outcomes.json'],
    placements: geometry['placements.json'],
    summits: geometry['summits.json'],
  }
  if (placements !== undefined)
    for (const [index, one] of listIn(placements, complaints, 'placements.json').entries())
      unknown('placements.json', `entry ${index + 1}`, one.place)
  if (summits !== undefined) {
    const list = isObject(summits) ? summits.summits : undefined
    for (const one of listIn(list, complaints, 'summits.json')) unknown('summits.json', String(one.name), one.on)
  }
  if (outcomes !== undefined) {
    const { islands, outcomes: ways } = isObject(outcomes) ? outcomes : {}
    for (const one of listIn(islands, complaints, 'outcomes.json')) unknown('outcomes.json', `islands › ${String(one.id)}`, one.id)
    for (const way of listIn(ways, complaints, 'outcomes.json')) {
      for (const { id } of dispute.parties) {
        const share = way[id]
        const shared: readonly unknown[] = isObject(share) && Array.isArray(share.islands) ? share.islands : []
        for (const island of shared) unknown('outcomes.json', `outcomes › ${String(way.id)} › ${id} › islands`, island)
      }
      if (!dispute.outcomes?.some(({ id }) => id === way.id)) {
        complaints.push({
          file: 'dispute.json',
          at: 'outcomes',
          what: `The outcome ${JSON.stringify(way.id)} of geometry/outcomes.json has no name.`,
          mend: `Add { "id": ${JSON.stringify(way.id)}, "name": { … } } to "outcomes".`,
        })
      }
    }
  }
  return complaints
}

/** The objects of a list, each noted that is none. */
function listIn(list: unknown, complaints: Complaint[], file: string): readonly Readonly<Record<string, unknown>>[] {
  if (!Array.isArray(list)) {
    complaints.push({
      file: `geometry/${file}`,
      at: 'the file',
      what: 'It holds no list.',
      mend: 'Delete it, or write it anew: npm run derive.',
    })
    return []
  }
  return list.filter(isObject)
}
