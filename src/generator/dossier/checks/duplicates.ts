import type { Complaint } from '../raw'
import type { Content } from '../schema/content'

interface Named {
  readonly id: string
}

/** Within one kind, an id names one entry, also one that it had formerly. Arguments share one kind across all positions. */
export function checkDuplicates(content: Content): readonly Complaint[] {
  const { dispute } = content
  const lists: readonly (readonly [file: string, under: string, entries: readonly Named[]])[] = [
    ['places.json', '', withFormer(content.places)],
    ['events.json', '', withFormer(content.events)],
    ['positions.json', '', withFormer(content.positions)],
    ['boundaries.json', '', withFormer(content.boundaries)],
    ['instruments.json', '', withFormer(content.instruments)],
    ['glossary.json', '', withFormer(content.glossary)],
    ['sources.json', '', content.sources],
    ['states.json', '', content.states],
    ['report-checks.json', '', content['report-checks']],
    ['map-conventions.json', '', content['map-conventions']],
    ['sequences.json', '', content.sequences],
    ['questions.json', '', content.questions],
    ['positions.json', '', content.positions.flatMap((position) => position.arguments)],
    ...content.sequences.map(({ id, steps }) => ['sequences.json', `${id} › `, steps] as const),
    ...content.instruments.map(
      ({ id, articles }) => ['instruments.json', `${id} › articles › `, articles.map(({ article }) => ({ id: article }))] as const,
    ),
    ['dispute.json', 'parties › ', [...dispute.parties, ...Object.keys(dispute.bodies).map((id) => ({ id }))]],
    ['dispute.json', 'views › ', dispute.views],
    ['dispute.json', 'rows › ', dispute.rows.map(({ place }) => ({ id: place }))],
    ['dispute.json', 'disputed › ', dispute.disputed.map((id) => ({ id }))],
    ['dispute.json', 'shelves › ', dispute.shelves],
    ['dispute.json', 'outcomes › ', dispute.outcomes ?? []],
    ['dispute.json', 'comparisons › ', dispute.comparisons ?? []],
  ]
  return lists.flatMap(([file, under, entries]) => repeated(file, under, entries))
}

/** The entries, and one more for each id that one of them had. */
function withFormer(entries: readonly (Named & { readonly formerIds?: readonly string[] | undefined })[]): readonly Named[] {
  return [...entries, ...entries.flatMap(({ formerIds = [] }) => formerIds.map((id) => ({ id })))]
}

function repeated(file: string, under: string, entries: readonly Named[]): readonly Complaint[] {
  const seen = new Set<string>()
  return entries
    .filter(({ id }) => seen.size === seen.add(id).size)
    .map(({ id }) => ({
      file,
      at: `${under}${id}`,
      what: `Two entries have the id "${id}".`,
      mend: 'Rename one of them, and what refers to it.',
    }))
}
