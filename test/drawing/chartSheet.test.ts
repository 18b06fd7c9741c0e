import { Resvg } from '@resvg/resvg-js'
import { expect, test } from 'vitest'
import { seatLabels } from '../../src/drawing/chartLabels'
import { chartSheet } from '../../src/drawing/chartSheet'
import { readDate } from '../../src/domain/time/askedDate'
import type { Day } from '../../src/domain/time/day'
import { widthOf } from '../../src/drawing/type'
import { otherDispute } from '../fixtures/otherDispute'
import { translatorOf } from '../i18n/translators'
import { elementsOf, textsOf } from './readSvg'

const dossier = otherDispute('en')
const t = translatorOf('en')
const asked = { dossier, t, size: { width: 900, height: 600 } }

test('each row is a group under its place, with its name, and the axis has its years', () => {
  const { svg, notes } = chartSheet(asked)
  expect(notes).toBe('all')
  const elements = elementsOf(svg)
  for (const place of dossier.rows) expect(elements.some(({ attributes }) => attributes.id === `row-${place}`)).toBe(true)
  expect(elements.filter(({ attributes }) => 'class' in attributes || 'style' in attributes)).toEqual([])
  expect(textsOf(svg).filter((text) => /^\d{4}$/.test(text)).length).toBeGreaterThan(2)
  expect(textsOf(svg)).toContain(t('timelineBands'))
  const links = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id)
  const ids = elements.map(({ attributes }) => attributes.id)
  expect(links.filter((id) => !ids.includes(id))).toEqual([])
})

test('a day is marked where one is asked for', () => {
  const day = (readDate('1956-06-01')?.day ?? 0) as Day
  const hasDate = (svg: string) => elementsOf(svg).some(({ attributes }) => attributes.id === 'date')
  expect(hasDate(chartSheet({ ...asked, marked: { day, date: '1 June 1956' } }).svg)).toBe(true)
  expect(hasDate(chartSheet(asked).svg)).toBe(false)
})

test('a small chart has less written on it, and nothing is drawn beyond its edge', () => {
  const small = chartSheet({ ...asked, size: { width: 320, height: 260 } })
  expect(small.notes).not.toBe('all')
  expect(small.text).toContain(t('legendDisclaimer'))
  const picture = new Resvg(small.svg, { font: { loadSystemFonts: false } }).render()
  expect([picture.width, picture.height]).toEqual([320, 260])
})

test('labels stand over their dates without covering each other or a leader, and end where the room ends', () => {
  const wishes = [196, 60, 24, 17, 10].map((at, i) => ({ text: `event number ${i}`, at }))
  const seats = seatLabels(wishes, 10, 6, 200)
  const boxes = seats.flatMap((seat, i) => {
    const { text = '', at = 0 } = wishes[i] ?? {}
    return seat ? [{ ...seat, at, to: seat.x + widthOf(text, 10) }] : []
  })
  expect(boxes.length).toBeGreaterThan(3)
  for (const one of boxes) {
    expect(one.to).toBeLessThanOrEqual(200)
    for (const other of boxes) {
      if (one === other) continue
      if (one.lane === other.lane) expect(one.to < other.x || other.to < one.x).toBe(true)
      if (one.lane < other.lane) expect(other.at < one.x || other.at > one.to).toBe(true)
    }
  }
  expect(seatLabels(wishes, 10, 1, 200).filter(Boolean).length).toBeLessThan(4)
})
