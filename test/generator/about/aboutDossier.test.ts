import { expect, test } from 'vitest'
import { aboutDossier } from '../../../src/generator/about/aboutDossier'
import { compileDate } from '../../../src/generator/dossier/compile/date'
import { placeId } from '../../../src/generator/dossier/compile/ids'
import { languagesOf } from '../../../src/generator/dossier/raw'
import { readDossier } from '../../../src/generator/dossier/read'
import { contentSchema } from '../../../src/generator/dossier/schema/content'
import { otherDisputeFolder, wholeOtherDispute } from '../../fixtures/otherDispute'

const raw = readDossier(otherDisputeFolder)
const content = contentSchema(languagesOf(raw)).parse(raw.files)
const { compiled } = wholeOtherDispute('en')

test('each side’s case is counted, and its sources by language', () => {
  const { sides, unit, sources } = aboutDossier(content, compiled)
  expect(unit).toBe('words')
  expect(sides.map(({ position }) => position)).toEqual(['alda', 'borea', 'tidefolk'])
  expect(sides.map((side) => side.arguments)).toEqual([1, 1, 1])
  expect(sides[0]).toMatchObject({ own: 4, answers: 8 })
  expect(sides[0]?.sources.reduce((sum, { count }) => sum + count, 0)).toBe(1)
  expect(sources.reduce((sum, { count }) => sum + count, 0)).toBe(content.sources.length)
})

test('what the editors put together is listed as that', () => {
  const { composed } = aboutDossier(content, compiled)
  expect(composed).toEqual([{ position: 'tidefolk', argument: 'tidefolk-first', label: 'First there', what: ['answer'] }])
})

test('a day of control that is not certain is listed with all the places it is of, in the order of time', () => {
  const [first, second] = compiled.core.places.filter(({ id }) => (compiled.core.control[id] ?? []).length > 0).map(({ id }) => id)
  if (!first || !second) throw new Error('the made-up dispute has no two places with control')
  const tenure = { to: null, by: [], status: 'undetermined', basis: null } as const
  const control = {
    [first]: [
      { ...tenure, from: compileDate('1932-04-01~') },
      { ...tenure, from: compileDate('1920-06-03'), unverified: true as const },
    ],
    [second]: [{ ...tenure, from: compileDate('1932-04-01~') }],
  }
  const about = aboutDossier(content, { ...compiled, core: { ...compiled.core, control } })
  expect(about.control.map(({ from, places }) => [from.edtf, places])).toEqual([
    ['1920-06-03', [first]],
    ['1932-04-01~', [first, second]],
  ])
})

test('dates that are not certain stand apart from those known only in part', () => {
  const [event] = compiled.core.events
  if (!event) throw new Error('the made-up dispute has no event')
  const dated = (date: string) => ({ ...event, title: date, date: compileDate(date) })
  const events = ['1901-05-04', '1901-05', '1901', '1901-05-04?', '1901-05-04~/1901-06-01', '1901-05/1901-06', '1901-05-04/1901-06-01'].map(
    dated,
  )
  const about = aboutDossier(content, { ...compiled, core: { ...compiled.core, events } })
  const names = (all: readonly { readonly of: { readonly kind: string }; readonly name: string }[]) =>
    all.filter(({ of }) => of.kind === 'event').map(({ name }) => name)
  expect(names(about.dates)).toEqual(['1901-05-04?', '1901-05-04~/1901-06-01'])
  expect(names(about.partial)).toEqual(['1901-05', '1901', '1901-05/1901-06'])
})

test('what was not seen in a source is named by its file, and a place that is published all the same apart', () => {
  const unseen = <Entry extends object>(entries: readonly Entry[]) => entries.map((entry) => ({ ...entry, verified: false as const }))
  const [place, ...others] = content.places
  if (!place) throw new Error('the made-up dispute has no place')
  const area = [{ value: 3, year: 1901, note: undefined, name: undefined, source: 'almanac', verified: false as const }]
  const all = {
    ...content,
    events: unseen(content.events),
    places: [{ ...place, verified: false as const, figures: { ...place.figures, area } }, ...others],
  }
  const about = aboutDossier(all, compiled)
  const name = compiled.core.places.find(({ id }) => id === place.id)?.name
  expect(about.places).toEqual([placeId(place.id)])
  expect(about.keptBack.map(({ of }) => of)).toEqual(['events', 'figures'])
  expect(about.keptBack[0]?.names).toHaveLength(new Set(content.events.map(({ title }) => title.en)).size)
  expect(about.keptBack[1]?.names).toEqual([`${name} · 1901`])
  expect(aboutDossier(content, compiled).keptBack).toEqual([])
})

test('what answers tell of each party is summed up, where there are questions', () => {
  expect(aboutDossier(content, compiled).told).toEqual([])
  const questions = [{ id: 'why', question: 'Why?', places: [], events: [] }] as unknown as typeof compiled.core.questions
  const told = aboutDossier(content, { ...compiled, core: { ...compiled.core, questions } }).told
  expect(told).toEqual(compiled.core.parties.map((party) => ({ party, length: 0 })))
})
