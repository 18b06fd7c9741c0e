import { expect, test } from 'vitest'
import type { Dossier } from '../../src/domain/content/dossier'
import { compileDate } from '../../src/generator/dossier/compile/date'
import { askedNoun, dateNoun, formatAsked, formatDate, formatDay, formatWeekday, formatWhen, shortDate } from '../../src/i18n/dates'
import { formatDistance, formatKilometres, formatMetres, formatNumber, formatSquareKilometres } from '../../src/i18n/measures'
import { shownDateInText, shownDateText } from '../../src/i18n/shownDate'
import { eventId } from '../../src/generator/dossier/compile/ids'
import { dayFrom } from '../fixtures/dossiers'
import { smallDossier } from '../fixtures/smallDossier'
import { translatorOf } from './translators'

const all = (['en', 'ja', 'ru'] as const).map(translatorOf)
const [en, , ru] = [translatorOf('en'), translatorOf('ja'), translatorOf('ru')]
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

const written: readonly (readonly [edtf: string, en: string, ja: string, ru: string])[] = [
  ['1956-10-19', '19 October 1956', '1956年10月19日', '19 октября 1956 года'],
  ['1956-10', 'October 1956', '1956年10月', 'октябрь 1956 года'],
  ['1956', '1956', '1956年', '1956 год'],
  ['1945-08-26~', 'around 26 August 1945', '1945年8月26日ごろ', 'около 26 августа 1945 года'],
  ['1945-08~', 'around August 1945', '1945年8月ごろ', 'около августа 1945 года'],
  ['1998~', 'around 1998', '1998年ごろ', 'около 1998 года'],
  ['1945-08?', 'August 1945 (uncertain)', '1945年8月（未確定）', 'август 1945 года (предположительно)'],
  ['1945-08-26%', 'around 26 August 1945 (uncertain)', '1945年8月26日ごろ（推定）', 'около 26 августа 1945 года (предположительно)'],
  ['1945-09-03/1945-09-05', '3–5 September 1945', '1945年9月3〜5日', '3–5 сентября 1945 года'],
  ['1945-08-28/1945-09-05', '28 August – 5 September 1945', '1945年8月28日〜9月5日', '28 августа — 5 сентября 1945 года'],
  ['1920-04-21/1925-05-15', '21 April 1920 – 15 May 1925', '1920年4月21日〜1925年5月15日', '21 апреля 1920 года — 15 мая 1925 года'],
  ['1711/1739', '1711–1739', '1711〜1739年', '1711–1739 годы'],
  ['1992-03/1992-12', 'March 1992 – December 1992', '1992年3月〜1992年12月', 'март 1992 года — декабрь 1992 года'],
  ['../1643', 'up to 1643', '1643年以前', 'до 1643 года'],
  ['1952-04-28/..', 'since 28 April 1952', '1952年4月28日以降', 'с 28 апреля 1952 года'],
]

test.each(written)('%s is written "%s", "%s", "%s"', (edtf, ...expected) => {
  expect(all.map((t) => plain(formatDate(t, compileDate(edtf))))).toEqual(expected)
})

test('short dates keep what is not sure', () => {
  const short = (edtf: string) => all.map((t) => plain(shortDate(t, compileDate(edtf))))
  expect(short('1956-10-19')).toEqual(['19 Oct 1956', '1956年10月19日', '19 окт. 1956'])
  expect(short('1949-07')).toEqual(['Jul 1949', '1949年7月', 'июль 1949'])
  expect(short('1949-07-20').at(2)).toBe('20 июля 1949')
  expect(short('1945-08~')).toEqual(['c. Aug 1945', '1945年8月ごろ', 'ок. авг. 1945'])
  expect(short('1955-06/1956-03~').at(2)).toBe('июнь 1955 — ок. марта 1956')
  expect(short('../1643').at(2)).toBe('до 1643 года')
  expect(short('1945-08-28/1945-09-05')).toEqual(['28 Aug – 5 Sep 1945', '1945年8月28日〜9月5日', '28 авг. — 5 сент. 1945'])
})

test('a partial date asked for says no more than was asked', () => {
  const day = dayFrom('1956-10-31')
  expect(all.map((t) => plain(formatAsked(t, { day, precision: 'month' })))).toEqual(['October 1956', '1956年10月', 'октябрь 1956 года'])
  expect(all.map((t) => plain(formatWhen(t, { day, precision: 'year' })))).toEqual(['in 1956', '1956年に', 'в 1956 году'])
  expect(all.map((t) => plain(formatWhen(t, { day, precision: 'month' })))).toEqual([
    'in October 1956',
    '1956年10月に',
    'в октябре 1956 года',
  ])
  expect(all.map((t) => plain(formatWhen(t, { day, precision: 'day' })))).toEqual([
    'on 31 October 1956',
    '1956年10月31日に',
    '31 октября 1956 года',
  ])
})

test('a Russian date stands in the case of its sentence', () => {
  const since = (edtf: string) => plain(ru('placeSince', { date: dateNoun(ru, compileDate(edtf)) }))
  expect(since('1945-08')).toBe('с августа 1945 года')
  expect(since('1956')).toBe('с 1956 года')
  expect(since('1945-08-26~')).toBe('с 26 августа 1945 года (приблизительно)')
  expect(askedNoun(ru, { day: dayFrom('1956-10-31'), precision: 'month' }).cases?.prep).toBe('октябре 1956\u00a0года')
})

test('weekdays are those of the calendar, whatever the zone of the machine', () => {
  expect(all.map((t) => plain(formatWeekday(t, dayFrom('2019-01-11'))))).toEqual([
    'Friday 11 January 2019',
    '2019年1月11日（金）',
    'пятница, 11 января 2019 года',
  ])
})

test('the date shown is today, what was asked, or an event’s own', () => {
  const plain = { kind: 'treaty', significance: 1, places: [], venue: null, title: '', short: '' } as const
  const dossier: Dossier = {
    ...smallDossier(),
    events: [
      { ...plain, id: eventId('signed'), date: compileDate('1956-10-19') },
      { ...plain, id: eventId('landing'), date: compileDate('1945-08-28/1945-09-05') },
    ],
  }
  const day = dayFrom('1956-10-19')
  expect(all.map((t) => shownDateInText(t, dossier, { by: 'today', day }))).toEqual(['today', '今日', 'сегодня'])
  expect(shownDateText(en, dossier, { by: 'today', day })).toBe('Today')
  expect(shownDateText(en, dossier, { by: 'asked', day, date: { text: '1956', day, precision: 'year' } })).toBe('1956')
  expect(shownDateText(en, dossier, { by: 'event', day, event: eventId('signed') })).toBe('19 October 1956')
  const taken = dayFrom('1945-09-05')
  expect(shownDateText(en, dossier, { by: 'event', day: taken, event: eventId('landing') })).toBe(formatDay(en, taken))
})

test('measures are rounded and written as each language does', () => {
  expect(all.map((t) => plain(formatKilometres(t, 3.72)))).toEqual(['3.7 km', '3.7キロ', '3,7 км'])
  expect(all.map((t) => plain(formatDistance(t, 3.72)))).toEqual([
    '3.7 km (2.0 nautical miles)',
    '3.7キロ（2.0海里）',
    '3,7 км (2,0 морской мили)',
  ])
  expect(all.map((t) => plain(formatSquareKilometres(t, 3166.64)))).toEqual(['3,167 km²', '3,167平方キロ', '3 167 км²'])
  expect(all.map((t) => plain(formatMetres(t, 1822)))).toEqual(['1,822 m', '1,822メートル', '1 822 м'])
  expect(formatNumber(en, 0.125, 2)).toBe('0.13')
})
