import { expect, test } from 'vitest'
import { sideOf, swapped, viewFor } from '../../src/app/comparing'
import { letGo } from '../../src/domain/address/reading'
import { addressBelow, selectionAt } from '../../src/app/links'
import { referenceIn } from '../../src/app/pointing'
import { type Selection, startSelection } from '../../src/domain/address/selection'
import { entriesOf, pageOf, subjectKinds } from '../../src/domain/address/subjects'
import type { View } from '../../src/domain/content/ids'
import type { Subject } from '../../src/domain/content/subject'
import { askFor } from '../../src/domain/time/askedDate'
import { dayFrom, tinyDispute } from '../fixtures/dossiers'

const dossier = tinyDispute()
const start = startSelection('en')
const asked = askFor(dayFrom('1950-03-02'))

function at(kind: Subject['kind']): Selection {
  const subject = entriesOf(dossier, kind)[0]?.subject
  if (!subject) throw new Error(`the made-up dossier has no ${kind}`)
  return { ...start, page: pageOf(subject), subject }
}

test('a link is followed within the page where it leads to an address of the site, and left to the browser where not', () => {
  const below = (href: string) => addressBelow(new URL(href, 'https://site.example/base/en/'), 'https://site.example', '/base/')
  expect(below('places/')).toBe('en/places/')
  expect(below('?at=1950#s1-1')).toBe('en/?at=1950#s1-1')
  expect(below('https://other.example/base/en/')).toBeNull()
  expect(below('/elsewhere/en/')).toBeNull()
  expect(below('THIRD-PARTY.txt')).toBeNull()
})

test('a link changes what it says, and date, view and comparison stand where it says none', () => {
  const [place] = dossier.places
  const view = dossier.positions[0]?.id ?? null
  const current: Selection = { ...start, at: asked, view, compare: { view: 'control', at: null }, anchor: 's1-1' }
  expect(selectionAt(`en/places/${place?.id}/`, dossier, current)).toEqual({
    ...current,
    page: 'places',
    subject: { kind: 'place', id: place?.id },
    anchor: null,
  })
  const other = dossier.positions[1]?.id
  const further = selectionAt(`en/?at=1930&view=${other}&compare=${view}@1920#s1-2`, dossier, current)
  expect(further).toMatchObject({ at: { text: '1930' }, view: other, compare: { view, at: { text: '1920' } }, anchor: 's1-2' })
})

test('letting go of a subject leads to the report where it is read there, else to its list', () => {
  const toReport = subjectKinds.filter((kind) => letGo(at(kind), null).page === 'report')
  expect(toReport).toEqual(['place', 'term', 'paragraph'])
  expect(letGo(at('event'), null).page).toBe('events')
  expect(letGo({ ...start, page: 'compare' }, null).page).toBe('compare')
})

test('a side of a comparison has the date shown; the default view is left out', () => {
  const day = dayFrom('1920-06-03')
  expect(sideOf('control', { by: 'today', day })).toEqual({ view: 'control', at: null })
  expect(sideOf('control', { by: 'asked', day, date: asked })).toEqual({ view: 'control', at: asked })
  expect(sideOf('control', { by: 'step', day, text: '1920-06-03' }).at).toMatchObject({ text: '1920-06-03' })
  expect(viewFor(start, 'control')).toBeNull()
  expect(viewFor(at('position'), 'control')).toBe('control')
})

test('two maps change places with view and date; the date of an event stays with the event', () => {
  const view: View = dossier.positions[0]?.id ?? 'control'
  const compare = { view, at: asked }
  const undated = swapped(dossier, { ...start, compare })
  expect(undated).toEqual({ view, at: asked, compare: { view: 'control', at: null } })
  const ofEvent = swapped(dossier, { ...at('event'), compare })
  expect(ofEvent).toEqual({ view, at: null, compare: { view: 'control', at: asked } })
})

test('an element stands for the first kind of subject that its data names, and for nothing without one', () => {
  expect(referenceIn({ place: 'ora', event: 'landing' })).toEqual({ kind: 'place', id: 'ora' })
  expect(referenceIn({ term: 'ferry' })).toEqual({ kind: 'term', id: 'ferry' })
  expect(referenceIn({ page: 'events' })).toBeNull()
})
