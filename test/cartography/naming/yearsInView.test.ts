import { expect, test } from 'vitest'
import { type Box, boxRound, isIn, meet } from '../../../src/cartography/box'
import { frameOf, middleOf } from '../../../src/cartography/camera'
import { coastsOf, coastView } from '../../../src/cartography/naming/coast'
import { yearsInView } from '../../../src/cartography/naming/yearsInView'
import { gridPoint } from '../../../src/cartography/projection'
import { strokeYears } from '../../../src/cartography/tideLines'
import type { Dossier } from '../../../src/domain/content/dossier'
import { realDossier } from '../../fixtures/dossiers'
import { geometryOf } from '../../fixtures/geometry'
import { otherDispute, otherDisputeFolder } from '../../fixtures/otherDispute'

const dossiers: readonly (readonly [string, Dossier])[] = [
  ['the dossier', realDossier()],
  ['the other dispute', otherDispute()],
]
const openSea = coastsOf([], 10)
const shifts = [
  [0, 0],
  [-150, 0],
  [150, 0],
  [0, -100],
  [0, 100],
] as const

test.each(dossiers)(
  '%s: each stroke has its years at both ends, where the view cuts it and where a title lies over its end',
  (_, dossier) => {
    const origin = middleOf(dossier.firstExtent)
    const { zoom } = frameOf(dossier.firstExtent)
    let looked = 0
    for (const one of strokeYears(dossier, null)) {
      const points = one.stroke.map((at) => gridPoint(at, zoom, origin))
      const [[x, y] = [0, 0]] = points
      for (const [dx, dy] of shifts) {
        const view: Box = { left: x + dx - 160, top: y + dy - 110, right: x + dx + 160, bottom: y + dy + 110 }
        const seen = points.filter((point) => isIn(view, point))
        const { left, right, top, bottom } = boxRound(seen.length ? seen : [[x, y]])
        if (Math.hypot(right - left, bottom - top) < 120) continue
        const title: Box = { left: x - 30, top: y - 30, right: x + 30, bottom: y + 30 }
        for (const full of [[], [title]]) {
          const placed = yearsInView([one], zoom, origin, { view, full, coasts: openSea })
          looked++
          expect(placed.length, `${one.years.map(({ year }) => year)}, moved by ${dx} and ${dy}`).toBe(2)
          for (const { at } of placed) {
            expect(isIn(view, at)).toBe(true)
            expect(full.some((box) => meet(box, { left: at[0], right: at[0], top: at[1], bottom: at[1] }))).toBe(false)
          }
        }
      }
    }
    expect(looked).toBeGreaterThan(5)
  },
)

test.each([
  ['the dossier', realDossier(), geometryOf()],
  ['the other dispute', otherDispute(), geometryOf(otherDisputeFolder)],
] as const)('%s: no year lies on land or on a line, however near the map', (_, dossier, { levels: [base], settings: { origin } }) => {
  const coasts = coastsOf(base?.outlines ?? [], base?.gridZoom ?? 10)
  const dated = strokeYears(dossier, null)
  const { zoom: opening } = frameOf(dossier.firstExtent)
  let years = 0
  for (const zoom of [opening - 1, opening, opening + 1.5])
    for (const { stroke } of dated)
      for (const end of [stroke[0], stroke.at(-1)]) {
        const [x, y] = gridPoint(end ?? origin, zoom, origin)
        const view: Box = { left: x - 180, top: y - 140, right: x + 180, bottom: y + 140 }
        const coast = coastView(coasts, zoom, view)
        for (const { at } of yearsInView(dated, zoom, origin, { view, full: [], coasts })) {
          years++
          expect(coast.landAt(at)).toBe(null)
          expect(coast.crosses({ left: at[0] - 10, right: at[0] + 10, top: at[1] - 4, bottom: at[1] + 4 })).toBe(false)
        }
      }
  expect(years).toBeGreaterThan(5)
})
