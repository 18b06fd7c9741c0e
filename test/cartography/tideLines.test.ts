import { expect, test } from 'vitest'
import { isOfOtherDate, linesOf } from '../../src/cartography/lines'
import { type Stroke, strokeYears, tideLines } from '../../src/cartography/tideLines'
import type { Dossier } from '../../src/domain/content/dossier'
import type { View } from '../../src/domain/content/ids'
import { calendar } from '../../src/domain/time/day'
import { realDossier, tinyDispute } from '../fixtures/dossiers'
import { otherDispute } from '../fixtures/otherDispute'

const dossiers: readonly (readonly [string, Dossier])[] = [
  ['the dossier', realDossier()],
  ['the made-up dispute', tinyDispute()],
  ['the other dispute', otherDispute()],
]

const viewsOf = ({ positions }: Dossier): readonly View[] => ['control', ...positions.map(({ id }) => id)]
/** The day on which each line begins, and the day before. */
const daysOf = (dossier: Dossier) => tideLines(dossier).flatMap(({ from: { first } }) => [first - 1, first] as const)
const asText = (stroke: Stroke) => stroke.map(String).join(' ')

test.each(dossiers)(
  '%s: on every day and in every view each stroke of every date is drawn, and as a mark only where nothing else runs',
  (_, dossier) => {
    const all = new Set(tideLines(dossier).flatMap(({ course }) => course.map(asText)))
    let marks = 0
    for (const day of daysOf(dossier))
      for (const view of viewsOf(dossier)) {
        const lines = linesOf(dossier, view, day as Parameters<typeof linesOf>[2])
        const of = (shapes: typeof lines) => shapes.flatMap(({ boundary }) => boundary.course.map(asText))
        const fallen = of(lines.filter(isOfOtherDate))
        const held = of(lines.filter((line) => !isOfOtherDate(line)))
        const where = `${view} on ${day}`
        expect(
          [...all].filter((stroke) => !fallen.includes(stroke) && !held.includes(stroke)),
          where,
        ).toEqual([])
        expect(
          fallen.filter((stroke) => held.includes(stroke)),
          where,
        ).toEqual([])
        expect(new Set(fallen).size, where).toBe(fallen.length)
        expect(lines.filter(isOfOtherDate).some(({ current, beside }) => current || beside)).toBe(false)
        marks += fallen.length
      }
    expect(marks > 0).toBe(all.size > 0)
  },
)

test.each(dossiers)('%s: every stroke has its years, those of treaties and of control before those of claims', (_, dossier) => {
  const today = daysOf(dossier).at(-1) ?? 0
  for (const { stroke, years } of strokeYears(dossier, today as Parameters<typeof linesOf>[2])) {
    const along = tideLines(dossier).filter(({ course }) => course.some((one) => asText(one) === asText(stroke)))
    const held = along.filter(({ kind }) => kind !== 'claimed')
    const begun = new Set((held.length ? held : along).map(({ from }) => calendar(from.first).year))
    expect(years.map(({ year }) => year)).toEqual([...begun].sort((a, b) => a - b))
    expect(years.length).toBeGreaterThan(0)
  }
})

test('of two days at once no year is said to be in force', () => {
  const years = dossiers.flatMap(([, dossier]) => strokeYears(dossier, null).flatMap(({ years }) => years))
  expect(years.some(({ inForce }) => inForce)).toBe(false)
})
