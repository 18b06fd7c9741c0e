import type { Complaint } from '../raw'
import type { Content } from '../schema/content'
import { standsOn } from '../standsOn'

interface Stated {
  readonly file: string
  readonly at: string
  readonly sources: readonly string[]
}

/** Every fact names its source. Places that are only venues state nothing, and need none. */
export function checkSources(content: Content): readonly Complaint[] {
  const venues = new Set(content.events.map(({ venue }) => venue))
  const inFile = (file: string, entries: readonly { readonly id: string; readonly sources: readonly string[] }[]): readonly Stated[] =>
    entries.map(({ id, sources }) => ({ file, at: id, sources }))
  const stated: readonly Stated[] = [
    ...inFile(
      'places.json',
      content.places.filter(({ id, verified }) => !(verified === false && venues.has(id))),
    ),
    ...inFile('events.json', content.events),
    ...inFile('boundaries.json', content.boundaries),
    ...inFile('instruments.json', content.instruments),
    ...inFile('glossary.json', content.glossary),
    ...inFile('states.json', content.states),
    ...inFile('report-checks.json', content['report-checks']),
    ...content.control.map(({ place, from, sources }) => ({ file: 'control.json', at: `${place} from ${from}`, sources })),
    ...content.article.afterwards.items.map(({ date, sources }) => ({ file: 'article.json', at: `afterwards › ${date}`, sources })),
    ...content.questions.flatMap(({ id, answer }) =>
      answer.flatMap(({ own, sources }, index) =>
        own ? [] : [{ file: 'questions.json', at: `${id} › answer › entry ${index + 1}`, sources }],
      ),
    ),
    ...content.sequences.flatMap(({ id, steps }) => inFile('sequences.json', steps).map((step) => ({ ...step, at: `${id} › ${step.at}` }))),
  ]
  const unsourced = stated
    .filter(({ sources }) => sources.length === 0)
    .map(({ file, at }) => ({
      file,
      at: `${at} › sources`,
      what: 'It names no source.',
      mend: 'Add the id of an entry of sources.json in which it was seen, or leave the fact out.',
    }))
  return [...unsourced, ...checkShelves(content)]
}

/** Every source stands on one shelf, by its kind. */
function checkShelves({ sources, dispute }: Content): readonly Complaint[] {
  return sources.flatMap((source) => {
    const { id, kind } = source
    const shelves = dispute.shelves.filter((shelf) => standsOn(shelf, source)).map((shelf) => shelf.id)
    if (shelves.length === 1) return []
    return {
      file: 'sources.json',
      at: `${id} › kind`,
      what: shelves.length
        ? `The kind "${kind}" stands on more than one shelf: ${shelves.join(', ')}.`
        : `The kind "${kind}" stands on no shelf.`,
      mend: 'In dispute.json let exactly one entry of "shelves" have it among its kinds and, where it has years, among them.',
    }
  })
}
