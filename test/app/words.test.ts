import { expect, test } from 'vitest'
import { announcement } from '../../src/app/announcement'
import { pageDescription, pageTitle } from '../../src/i18n/pageTitle'
import { pages } from '../../src/domain/address/pages'
import { type Selection, startSelection, viewOf } from '../../src/domain/address/selection'
import { shownDate } from '../../src/domain/address/shown'
import { entriesOf, pageOf, subjectKinds } from '../../src/domain/address/subjects'
import type { Subject } from '../../src/domain/content/subject'
import { askFor } from '../../src/domain/time/askedDate'
import { shortTitle, subjectTip, subjectTitle, unknownSubject } from '../../src/i18n/subjectWords'
import { dayFrom, tinyDispute } from '../fixtures/dossiers'
import { translatorOf } from '../i18n/translators'

const dossier = tinyDispute()
const t = translatorOf('en')
const start = startSelection('en')
const today = dayFrom('2026-11-24')

function at(kind: Subject['kind']): Selection & { subject: Subject } {
  const subject = entriesOf(dossier, kind)[0]?.subject
  if (!subject) throw new Error(`the made-up dossier has no ${kind}`)
  return { ...start, page: pageOf(subject), subject }
}

function said(changed: 'subject' | 'date' | 'view', selection: Selection): string {
  return announcement(changed, { dossier, selection, shown: shownDate(selection, dossier, today), view: viewOf(selection) }, t)
}

test('the title of a page is its subject or its list and the name of the site; the start page has the name and what it is about', () => {
  expect(pageTitle(start, dossier, t)).toBe(`${dossier.title} — ${dossier.tagline}`)
  for (const page of pages.filter((one) => one !== 'report')) {
    const title = pageTitle({ ...start, page }, dossier, t)
    expect(title, page).toMatch(new RegExp(`\\S.*${dossier.title}$`))
  }
  for (const kind of subjectKinds) {
    const selection = at(kind)
    expect(pageTitle(selection, dossier, t), kind).toContain(subjectTitle(t, dossier, selection.subject))
  }
})

test('a place, an event, a position, a term and a question are described in a sentence of their own, all else by its name and what the site is about', () => {
  const { headline } = dossier.report
  expect(pageDescription(start, dossier, t)).toBe(headline)
  const own = subjectKinds.filter((kind) => !pageDescription(at(kind), dossier, t).endsWith(t('colon') + dossier.tagline))
  expect(own).toEqual(['place', 'event', 'position', 'term', 'question'])
})

test('every subject is announced by its name or number, and letting go of one is said', () => {
  for (const kind of subjectKinds) {
    const selection = at(kind)
    const name = kind === 'paragraph' ? selection.subject.id : subjectTitle(t, dossier, selection.subject)
    expect(said('subject', selection).toLowerCase(), kind).toContain(name.toLowerCase())
  }
  expect(said('subject', start)).toBe(t('announceCleared'))
})

test('a date is announced with what the map shows on it, a view with its name', () => {
  const asked = { ...start, at: askFor(dayFrom('1950-03-02')) }
  expect(said('date', asked)).toMatch(/^2 March 1950\. \S/)
  expect(said('date', start)).toMatch(/^Today\. \S/)
  expect(said('date', at('step'))).toMatch(/^\d+ \w+ \d{4}\. \S/)
  expect(said('view', start)).toContain(t('announceView', { view: t('viewControl') }))
})

test('only kinds that texts link to have a tip; a subject that is not in the dossier is called by its id', () => {
  expect(subjectKinds.filter((kind) => subjectTip(t, dossier, at(kind).subject))).toEqual(['place', 'event', 'position', 'term'])
  const lost = { ...at('place').subject, id: 'lost' } as Subject
  expect(subjectTitle(t, dossier, lost)).toBe('lost')
  expect(shortTitle(t, dossier, lost)).toBe('lost')
})

test('what an address names and is not known has words for the kinds readers know, and none for the rest', () => {
  const known = subjectKinds.filter((kind) => unknownSubject(t, dossier, kind, 'x') !== null)
  expect(known).toEqual(['place', 'event', 'position', 'term', 'paragraph'])
})
