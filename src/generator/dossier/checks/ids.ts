import type { Complaint } from '../raw'
import type { Content } from '../schema/content'
import { nearest } from '../nearest'
import { referencesOf, type Kind } from './references'

const homes: Readonly<Record<Kind, string>> = {
  place: 'places.json',
  event: 'events.json',
  position: 'positions.json',
  term: 'glossary.json',
  source: 'sources.json',
  instrument: 'instruments.json',
  article: 'instruments.json',
  argument: 'positions.json',
  boundary: 'boundaries.json',
  party: 'dispute.json',
  body: 'dispute.json',
  view: 'positions.json, or "control"',
  claimant: 'dispute.json or positions.json',
}

/** Every id that one entry names is the id of another. */
export function checkIds(content: Content): readonly Complaint[] {
  const known = knownIds(content)
  return [...referencesOf(content)]
    .filter(({ kind, id }) => !known[kind].has(id))
    .map(({ file, at, kind, id }) => ({
      file,
      at,
      what: `There is no ${kind} "${id}".`,
      mend: `${hint(id, known[kind])}It has to be an id of ${homes[kind]}.`,
    }))
}

function knownIds(content: Content): Readonly<Record<Kind, ReadonlySet<string>>> {
  const bodies = [...content.dispute.parties.map(({ id }) => id), ...Object.keys(content.dispute.bodies)]
  const positions = content.positions.map(({ id }) => id)
  return {
    place: idsOf(content.places),
    event: idsOf(content.events),
    position: new Set(positions),
    term: idsOf(content.glossary),
    source: idsOf(content.sources),
    instrument: idsOf(content.instruments),
    article: new Set(
      content.instruments.flatMap(({ id, articles }) =>
        articles.flatMap(({ article, also = [] }) => [article, ...also].map((name) => `${id} ${name}`)),
      ),
    ),
    argument: idsOf(content.positions.flatMap((position) => position.arguments)),
    boundary: idsOf(content.boundaries),
    party: idsOf(content.dispute.parties),
    body: new Set(bodies),
    view: new Set(['control', ...positions]),
    claimant: new Set([...bodies, ...positions]),
  }
}

const idsOf = (entries: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(entries.map(({ id }) => id))

function hint(id: string, known: ReadonlySet<string>): string {
  const near = nearest(id, known)
  return near ? `Perhaps "${near}"? ` : ''
}
