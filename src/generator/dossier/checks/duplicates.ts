import type { Complaint } from '../raw'
import type { Content } from '../schema/content'

/** Within one kind, an id names one entry. Arguments share one kind across all positions. */
export function checkDuplicates(content: Content): readonly Complaint[] {
  const lists: Readonly<Record<string, readonly { readonly id: string }[]>> = {
    'places.json': content.places,
    'events.json': content.events,
    'positions.json': content.positions,
    'boundaries.json': content.boundaries,
    'instruments.json': content.instruments,
    'glossary.json': content.glossary,
    'sources.json': content.sources,
    'states.json': content.states,
    'report-checks.json': content['report-checks'],
    'map-conventions.json': content['map-conventions'],
    'sequences.json': content.sequences,
  }
  return [
    ...Object.entries(lists).flatMap(([file, entries]) => repeated(file, entries)),
    ...repeated(
      'positions.json',
      content.positions.flatMap((position) => position.arguments),
    ),
    ...content.sequences.flatMap((sequence) => repeated('sequences.json', sequence.steps)),
  ]
}

function repeated(file: string, entries: readonly { readonly id: string }[]): readonly Complaint[] {
  const seen = new Set<string>()
  return entries
    .filter(({ id }) => seen.size === seen.add(id).size)
    .map(({ id }) => ({ file, at: id, what: `Two entries have the id "${id}".`, mend: 'Rename one of them, and what refers to it.' }))
}
