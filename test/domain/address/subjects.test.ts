import { expect, test } from 'vitest'
import { formatAddress, readAddress } from '../../../src/domain/address/address'
import { fileOfPage, pages } from '../../../src/domain/address/pages'
import { startSelection } from '../../../src/domain/address/selection'
import {
  brings,
  entriesOf,
  entryOf,
  fileOfSubject,
  findSubject,
  hasOwnPage,
  isBesideReport,
  kindOnPage,
  pageOf,
  subjectKinds,
} from '../../../src/domain/address/subjects'
import { paragraphSubject, type Subject, stepSubject } from '../../../src/domain/content/subject'
import { eventsOf, placesOf } from '../../../src/domain/relatedPlaces'
import { neededDetails } from '../../../src/selection/needs'
import { tinyDispute } from '../../fixtures/dossiers'

const dossier = tinyDispute()
const start = startSelection(dossier.language)
const all = subjectKinds.flatMap((kind) => entriesOf(dossier, kind))

/** The first subject of a kind. */
function first(kind: Subject['kind']): Subject {
  const entry = entriesOf(dossier, kind)[0]
  if (!entry) throw new Error(`the made-up dossier has no ${kind}`)
  return entry.subject
}

test('the made-up dossier has a subject of every kind, and each is found by its address', () => {
  for (const kind of subjectKinds) expect(entriesOf(dossier, kind).length, kind).toBeGreaterThan(0)
  for (const { subject } of all) {
    const selection = { ...start, page: pageOf(subject), subject }
    expect(readAddress(formatAddress(selection), dossier)).toEqual({ selection, troubles: [] })
    expect(entryOf(dossier, subject)?.subject).toEqual(subject)
  }
})

test('each list has subjects of one kind at most, and each kind is in one list', () => {
  expect(subjectKinds.map((kind) => kindOnPage(pageOf(first(kind))))).toEqual(subjectKinds)
  expect(kindOnPage('compare')).toBeUndefined()
})

test('a subject has a file of its own or reads that of its list, a list has one, or the core says all', () => {
  for (const { subject } of all) {
    const own = fileOfSubject(subject)
    expect(neededDetails({ ...start, page: pageOf(subject), subject }, dossier)).toEqual(own === null ? [] : [own])
    expect([null, pageOf(subject), `${pageOf(subject)}/${subject.id}`]).toContain(own)
  }
  expect(pages.filter((page) => fileOfPage(page) === null)).toEqual(['report', 'places', 'questions'])
})

test('a subject is read beside the report, in it, or on a page of its own', () => {
  expect(subjectKinds.filter((kind) => isBesideReport(first(kind)))).toEqual(['place', 'term'])
  expect(subjectKinds.filter((kind) => !isBesideReport(first(kind)) && !hasOwnPage(first(kind)))).toEqual(['paragraph'])
})

test('an event, a line and an instrument bring a date, a position a view, a step both', () => {
  expect(subjectKinds.filter((kind) => brings(first(kind), 'date'))).toEqual(['event', 'line', 'instrument', 'step'])
  expect(subjectKinds.filter((kind) => brings(first(kind), 'view'))).toEqual(['position', 'step'])
  expect(brings(null, 'date')).toBe(false)
})

test('a paragraph is about the places and events it mentions, a step about those of its subject, a place about its members', () => {
  const mentions = dossier.report.paragraphs[0]?.sentences.flatMap(({ runs }) => runs.flatMap(({ to }) => to ?? [])) ?? []
  const mentioned = (kind: string) => mentions.filter((mention) => mention.kind === kind).map(({ id }) => id)
  expect(placesOf(dossier, paragraphSubject(1))).toEqual(expect.arrayContaining(mentioned('place')))
  expect(eventsOf(dossier, paragraphSubject(1))).toEqual(mentioned('event'))
  for (const { id, steps } of dossier.sequences)
    for (const step of steps) {
      const subject = stepSubject(id, step.id)
      expect(placesOf(dossier, subject)).toEqual(step.subject ? placesOf(dossier, step.subject) : [])
      expect(eventsOf(dossier, subject)).toEqual(step.subject ? eventsOf(dossier, step.subject) : [])
    }
  const member = dossier.places.find(({ parent }) => parent !== null)
  expect(member?.parent && placesOf(dossier, { kind: 'place', id: member.parent })).toContain(member?.id)
  expect(placesOf(dossier, first('term'))).toEqual([])
  expect(eventsOf(dossier, first('line'))).toEqual([])
})

test('an address that stops at a sequence means its first step; what follows an id is not read', () => {
  const { id, steps } = dossier.sequences[0] ?? { id: '', steps: [] }
  expect(findSubject(dossier, 'step', id)).toEqual(stepSubject(id, steps[0]?.id ?? ''))
  expect(findSubject(dossier, 'step', `${id}/none`)).toBeUndefined()
  expect(findSubject(dossier, 'place', `${first('place').id}/more`)).toEqual(first('place'))
  expect(findSubject(dossier, 'paragraph', '01')).toEqual(paragraphSubject(1))
})

test('what names nothing is a trouble of its kind, which suggests a name that is near and never a paragraph or a step', () => {
  for (const kind of subjectKinds) {
    const page = pageOf(first(kind))
    expect(readAddress(`en/${page}/xyzzy-404/`, dossier).troubles, kind).toEqual([{ about: kind, value: 'xyzzy-404' }])
    const [slip] = readAddress(`en/${page}/${first(kind).id}x/`, dossier).troubles
    expect(slip?.suggestion, kind).toEqual(kind === 'paragraph' || kind === 'step' ? undefined : first(kind))
  }
  expect(readAddress('en/compare/xyzzy/', dossier).troubles).toEqual([{ about: 'address', value: 'compare/xyzzy' }])
})
