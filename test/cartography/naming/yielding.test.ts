import { expect, test } from 'vitest'
import { frameOf } from '../../../src/cartography/camera'
import { isOfOtherDate, linesOf, type LineShape } from '../../../src/cartography/lines'
import { coastsOf } from '../../../src/cartography/naming/coast'
import { namesInView } from '../../../src/cartography/naming/namesInView'
import type { Nameable, NamesInView } from '../../../src/cartography/naming/site'
import { viewToName } from '../../../src/cartography/naming/viewToName'
import { namesBeforeLines } from '../../../src/cartography/naming/yielding'
import { gridPoint } from '../../../src/cartography/projection'
import type { Dossier } from '../../../src/domain/content/dossier'
import type { Day } from '../../../src/domain/time/day'
import { realDossier } from '../../fixtures/dossiers'
import { geometryOf } from '../../fixtures/geometry'
import { otherDispute, otherDisputeFolder } from '../../fixtures/otherDispute'
import { judge } from '../../fixtures/nameContract'

const lost = ({ names, edge }: NamesInView) => edge.length + names.filter(({ leader }) => leader).length

const cases: readonly (readonly [string, Dossier, ReturnType<typeof geometryOf>])[] = [
  ['the dossier', realDossier(), geometryOf()],
  ['the other dispute', otherDispute(), geometryOf(otherDisputeFolder)],
]

/** The first change of a line after which most lines of other days are drawn. */
function richestDay(dossier: Dossier): Day {
  const count = (day: Day) => linesOf(dossier, 'control', day).filter(isOfOtherDate).length
  const [day] = dossier.boundaries
    .flatMap(({ from, to }) => [from.first, to.first])
    .filter(Number.isFinite)
    .sort((a, b) => count(b) - count(a) || a - b)
  if (day === undefined) throw new Error('no line is dated')
  return day
}

test.each(cases)('%s: the lines of other dates cost no name its seat, and no name lies on those that are drawn', (_, dossier, geometry) => {
  const { origin, frame } = geometry.settings
  const { footprints } = geometry
  const [base] = geometry.levels
  const world: Nameable = { dossier, origin, footprints, placements: [], coasts: coastsOf(base?.outlines ?? [], base?.gridZoom ?? 10) }
  const required = new Set(dossier.disputed)
  const lines = linesOf(dossier, 'control', richestDay(dossier))
  expect(lines.some(isOfOtherDate)).toBe(true)
  const { firstExtent } = dossier
  const { zoom: opening } = frameOf(firstExtent)
  for (const { inside } of footprints.filter(({ place }) => required.has(place)))
    for (const [width, height] of [
      [320, 250],
      [390, 290],
      [960, 600],
    ] as const)
      for (const zoom of [opening - 1, opening, opening + 1.5]) {
        const [x, y] = gridPoint(inside, zoom, origin)
        const view = { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 }
        const seen = (drawn: readonly LineShape[]) =>
          viewToName(zoom, view, { origin, frame, firstExtent }, { lines: drawn, nameOf: () => null, targets: [], covers: [] })
        const wanted = { lead: 'own' as const, required }
        const named = namesBeforeLines(seen(lines), world, wanted)
        const alone = namesInView(seen(lines.filter((line) => !isOfOtherDate(line))), world, wanted)
        expect(lost(named)).toBeLessThanOrEqual(lost(alone))
        const kept = lines.filter(({ id }) => !named.yielding.has(id))
        expect(judge(seen(kept), world, wanted, named).broken).toEqual([])
      }
})
