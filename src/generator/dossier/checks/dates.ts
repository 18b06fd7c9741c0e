import { compileDate, dateTrouble } from '../compile/date'
import type { Complaint } from '../raw'
import type { Content } from '../schema/content'

interface Dated {
  readonly file: string
  readonly at: string
  readonly date: string | null | undefined
}

const mend = 'Write 1956-10-19, 1956-10, 1956 or an interval 1945-08-28/1945-09-05; ~ marks a day that is not certain.'

/** What is said to come after something else does: the day that an event shows and the one on which it takes effect, and the day from which a claim is stated. */
export function checkOrder({ events, positions }: Content): readonly Complaint[] {
  return [
    ...events.flatMap(({ id, date, shown, inEffect }) => [
      ...complaintIfBefore({ file: 'events.json', at: `${id} › shown`, date: shown }, date),
      ...complaintIfBefore({ file: 'events.json', at: `${id} › inEffect`, date: inEffect }, date),
    ]),
    ...positions.flatMap(({ id, claims }) =>
      claims.flatMap(({ place, from, stated }) =>
        complaintIfBefore({ file: 'positions.json', at: `${id} › claims › ${place} › stated`, date: stated }, from),
      ),
    ),
  ]
}

function complaintIfBefore({ file, at, date }: Dated, earlier: string): readonly Complaint[] {
  if (date === undefined || date === null || earlier === '..' || dateTrouble(date) !== null || dateTrouble(earlier) !== null) return []
  if (compileDate(earlier).first <= compileDate(date).first) return []
  return [{ file, at, what: `${date} is before ${earlier}.`, mend: `Write a day not before ${earlier}, or leave it out.` }]
}

/** Every date is EDTF level 1 and on the calendar. Only the ends of spans may be open (`..`). */
export function checkDates(content: Content): readonly Complaint[] {
  return [...datesOf(content)].flatMap(({ file, at, date }) => {
    const trouble = date === null || date === undefined ? null : dateTrouble(date)
    if (trouble === null) return []
    return [{ file, at, what: `${trouble}.`, mend }]
  })
}

function* datesOf(content: Content): Generator<Dated> {
  for (const event of content.events) {
    yield { file: 'events.json', at: `${event.id} › date`, date: event.date }
    yield { file: 'events.json', at: `${event.id} › shown`, date: event.shown }
    yield { file: 'events.json', at: `${event.id} › inEffect`, date: event.inEffect }
    for (const { place, from } of event.effect ?? []) yield { file: 'events.json', at: `${event.id} › effect › ${place}`, date: from }
  }
  for (const row of content.control) yield* span('control.json', `${row.place} from ${row.from}`, row)
  for (const position of content.positions) {
    for (const claim of position.claims) {
      yield* span('positions.json', `${position.id} › claims › ${claim.place}`, claim)
      yield { file: 'positions.json', at: `${position.id} › claims › ${claim.place} › stated`, date: claim.stated }
    }
    if (position.proposed) yield* span('positions.json', `${position.id} › proposed`, position.proposed)
  }
  for (const boundary of content.boundaries) yield* span('boundaries.json', boundary.id, boundary)
  for (const state of content.states) yield* span('states.json', state.id, state)
  for (const instrument of content.instruments) {
    yield { file: 'instruments.json', at: `${instrument.id} › date`, date: instrument.date }
    if (instrument.inForce) yield* span('instruments.json', `${instrument.id} › inForce`, instrument.inForce)
    for (const { party, date } of instrument.readings ?? [])
      yield { file: 'instruments.json', at: `${instrument.id} › readings › ${party}`, date }
  }
  for (const { id, left, right } of content.dispute.comparisons ?? [])
    for (const { at } of [left, right]) yield { file: 'dispute.json', at: `comparisons › ${id}`, date: at }
  for (const source of content.sources) yield { file: 'sources.json', at: `${source.id} › date`, date: source.date }
  yield { file: 'article.json', at: 'written', date: content.article.written }
  for (const [index, entry] of content.article.dates.entries())
    yield { file: 'article.json', at: `dates › entry ${index + 1}`, date: entry.date }
  for (const [index, item] of content.article.afterwards.items.entries()) {
    yield { file: 'article.json', at: `afterwards › items › entry ${index + 1}`, date: item.date }
  }
  for (const [index, { date }] of content.residents.entries()) yield { file: 'residents.json', at: `entry ${index + 1} › date`, date }
  for (const { id, asOf } of content.questions) yield { file: 'questions.json', at: `${id} › asOf`, date: asOf }
  for (const sequence of content.sequences) {
    for (const step of sequence.steps) yield { file: 'sequences.json', at: `${sequence.id} › ${step.id} › at`, date: step.at }
  }
}

function* span(file: string, at: string, { from, to }: { readonly from: string; readonly to: string | null }): Generator<Dated> {
  yield { file, at: `${at} › from`, date: from }
  yield { file, at: `${at} › to`, date: to }
}
