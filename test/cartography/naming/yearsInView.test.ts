import { expect, test } from 'vitest'
import { type Box, boxRound, isIn, meet } from '../../../src/cartography/box'
import { frameOf, middleOf } from '../../../src/cartography/camera'
import { yearsInView } from '../../../src/cartography/naming/yearsInView'
import { gridPoint } from '../../../src/cartography/projection'
import { strokeYears } from '../../../src/cartography/tideLines'
import type { Dossier } from '../../../src/domain/content/dossier'
import { realDossier } from '../../fixtures/dossiers'
import { otherDispute } from '../../fixtures/otherDispute'

const dossiers: readonly (readonly [string, Dossier])[] = [
  ['the dossier', realDossier()],
  ['the other dispute', otherDispute()],
]
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
          const placed = yearsInView([one], zoom, origin, { view, full })
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
