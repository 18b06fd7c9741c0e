import { expect, test } from 'vitest'
import { type Selection, startSelection, viewOf } from '../../src/domain/address/selection'
import { shownDate } from '../../src/domain/address/shown'
import { entriesOf, pageOf } from '../../src/domain/address/subjects'
import { askFor } from '../../src/domain/time/askedDate'
import { viewName } from '../../src/i18n/viewName'
import { editionWords, quotation, sentenceOfMap, sentenceOfReport, type Situation, viewTitle } from '../../src/share/quotation'
import { dayFrom, tinyDispute } from '../fixtures/dossiers'
import { translatorOf } from '../i18n/translators'

const dossier = tinyDispute()
const t = translatorOf('en')
const start = startSelection('en')
const today = dayFrom('2026-11-24')
const asked = askFor(dayFrom('1956-10-19'))

function situated(change: Partial<Selection>): Situation {
  const selection = { ...start, ...change }
  return { t, dossier, selection, shown: shownDate(selection, dossier, today), today }
}

const place = entriesOf(dossier, 'place')[0]?.subject
const onPlace: Partial<Selection> = place ? { subject: place, page: pageOf(place) } : {}

test('a page as it opens has its own title, the start none; a view or a date of its own is named with it', () => {
  expect(viewTitle(situated({}))).toBeNull()
  const plain = viewTitle(situated(onPlace))
  expect(plain).not.toBeNull()
  expect(viewTitle(situated({ ...onPlace, at: asked }))).toBe(`${plain} (map: ${viewName(t, dossier, 'control')}, 19 October 1956)`)
  expect(viewTitle(situated({ at: asked }))).toContain(`${dossier.title} (map: `)
})

test('two maps are both named, and today by its date where no date is asked for', () => {
  const view = viewOf(start)
  const other = viewName(t, dossier, view)
  expect(viewTitle(situated({ compare: { view, at: null } }))).toMatch(new RegExp(`; ${other}, 24 November 2026\\)$`))
  expect(viewTitle(situated({ compare: { view, at: asked } }))).toMatch(new RegExp(`; ${other}, 19 October 1956\\)$`))
  // Of a day that has not come nothing is said: its map shows today.
  const ahead = askFor(dayFrom('2050-01-01'))
  expect(viewTitle(situated({ compare: { view, at: ahead } }))).toMatch(new RegExp(`; ${other}, 24 November 2026\\)$`))
})

test('what the map says names its day, also where that is today', () => {
  expect(sentenceOfMap(situated({}))).toMatch(/^24 November 2026\. \S/)
  expect(sentenceOfMap(situated({ at: asked }))).toMatch(/^19 October 1956\. \S/)
})

test('a sentence of the report is quoted with what was retold as its source; an unknown one is none', () => {
  const sentence = dossier.report.paragraphs[0]?.sentences[0]
  const quoted = sentenceOfReport(dossier, sentence?.id ?? '')
  expect(quoted?.sentence).toBe(
    sentence?.runs
      .map(({ text }) => text)
      .join('')
      .trim(),
  )
  expect(quoted?.sources).toEqual(dossier.report.source ? [dossier.report.source.title] : [])
  const report = { ...dossier.report, source: { title: 'The first telling', lang: 'en' } }
  expect(sentenceOfReport({ ...dossier, report }, sentence?.id ?? '')?.sources).toEqual(['The first telling'])
  expect(sentenceOfReport(dossier, 's99-9')).toBeNull()
  expect(sentenceOfReport(dossier, null)).toBeNull()
})

test('what is copied is the sentence, its sources, and where it was read', () => {
  const edition = { number: 2, date: '2026-11-30' }
  const quoted = { sentence: 'It rained.', sources: ['A', 'B'], page: 'North', edition, url: 'https://example.org/en/?edition=2' }
  expect(quotation({ t, dossier }, quoted)).toBe(
    `“It rained.”\nSource: A; B.\nNorth. ${dossier.title}, edition 2 of 30 November 2026. https://example.org/en/?edition=2\nCC BY 4.0`,
  )
  expect(quotation({ t, dossier }, { ...quoted, sources: [], page: null, edition: null })).toBe(
    `“It rained.”\n${dossier.title}. ${dossier.tagline}. https://example.org/en/?edition=2\nCC BY 4.0`,
  )
})

test('an edition whose date cannot be read is named as it is written', () => {
  expect(editionWords(t, { number: 1, date: 'soon' })).toBe('edition 1 of soon')
})
