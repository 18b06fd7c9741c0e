import { expect, test } from 'vitest'
import { type Box, encloses, meet } from '../../../src/cartography/box'
import { tagBox } from '../../../src/cartography/naming/awayFromLand'
import { coastsOf } from '../../../src/cartography/naming/coast'
import { boxesOf, sizeOf } from '../../../src/cartography/naming/measure'
import { namesInView } from '../../../src/cartography/naming/namesInView'
import { boxesOfNames } from '../../../src/cartography/naming/yearsInView'
import type { DrawnLine, Nameable, PlacedName, ViewToName } from '../../../src/cartography/naming/site'
import type { PlaceId } from '../../../src/domain/content/ids'
import { frameOf } from '../../../src/cartography/camera'
import { gridPoint, type Pixel } from '../../../src/cartography/projection'
import { placeId } from '../../../src/generator/dossier/compile/ids'
import { geometryOf } from '../../fixtures/geometry'
import { judge } from '../../fixtures/nameContract'
import { otherDispute, otherDisputeFolder } from '../../fixtures/otherDispute'

const dossier = otherDispute()
const { settings, footprints, levels } = geometryOf(otherDisputeFolder)
const { origin } = settings
const [base] = levels
const world: Nameable = { dossier, origin, footprints, placements: [], coasts: coastsOf(base?.outlines ?? [], base?.gridZoom ?? 10) }
const required = new Set(dossier.disputed)
const { zoom: opening } = frameOf(dossier.firstExtent)
const [first = ''] = dossier.disputed.filter((id) => footprints.some(({ place }) => place === id))

/** A view of a place, so many pixels wide and high, moved by so many. */
function viewOf(place: string, zoom: number, width: number, height: number, dx = 0, dy = 0): ViewToName {
  const [x, y] = gridPoint(footprints.find((one) => one.place === place)?.inside ?? [0, 0], zoom, origin)
  const view: Box = { left: x - width / 2 + dx, top: y - height / 2 + dy, right: x + width / 2 + dx, bottom: y + height / 2 + dy }
  return { zoom, view, covers: [], targets: [], lines: [], aim: [0, 0], dividing: [] }
}

/** A line whose strokes cross a view from side to side, so many pixels apart. */
function ruled({ left, top, right, bottom }: Box, apart: number): DrawnLine {
  const strokes = Array.from({ length: Math.ceil((bottom - top) / apart) }, (_, i): [Pixel, Pixel] => [
    [left, top + apart * i],
    [right, top + apart * i],
  ])
  return { id: 'ruled', strokes }
}

test.each([-1, 0, 1, 2, 3, 4])('each disputed place in view is named by the contract %s zooms from the opening', (steps) => {
  let looked = 0
  for (const { place } of footprints)
    for (const [width, height] of [
      [320, 240],
      [960, 600],
    ] as const) {
      const seen = viewOf(place, opening + steps, width, height)
      const { checked, broken } = judge(seen, world, { lead: 'own', required }, namesInView(seen, world, { lead: 'own', required }))
      expect(broken).toEqual([])
      looked += checked
    }
  expect(looked).toBeGreaterThan(0)
})

test('a name that still stands well stays where it stood when the view moves', () => {
  const before = viewOf(first, opening, 960, 600)
  const stood = namesInView(before, world, { lead: 'own', required }).names
  const after = namesInView(viewOf(first, opening, 960, 600, 12, -8), world, { lead: 'own', required, before: stood }).names
  const at = ({ x, y }: PlacedName) => [x, y]
  expect(after.filter(({ place }) => required.has(place)).map(at)).toEqual(stood.filter(({ place }) => required.has(place)).map(at))
})

test('where all the sea is ruled with lines, a place in view is named in a tag at the edge', () => {
  const open = viewOf(first, opening + 2, 300, 200)
  const seen = { ...open, lines: [ruled(open.view, 5)] }
  const named = namesInView(seen, world, { lead: 'own', required })
  const tag = named.edge.find(({ place }) => place === first)
  expect(named.names.filter(({ place }) => place === first)).toEqual([])
  // What is written after it, as the years of lines, keeps clear of it.
  expect(boxesOfNames(named)).toContainEqual(tag && tagBox(tag))
})

test('rather than leave a place without a name, its tag lies over the target of a place that needs none, never of one that does', () => {
  const open = viewOf(first, opening + 2, 176, 120)
  const seen = { ...open, lines: [ruled(open.view, 5)] }
  const under = (place: PlaceId) => namesInView({ ...seen, targets: [{ place, box: open.view }] }, world, { lead: 'own', required }).edge
  const [unasked] = dossier.places.filter(({ id }) => !required.has(id))
  const [other] = dossier.disputed.filter((id) => id !== first)
  expect(unasked && under(unasked.id).map(({ place }) => place)).toContain(first)
  expect(other && under(other)).toEqual([])
})

test.each(['peninsula', 'region', 'mainland'] as const)(
  'a %s without an outline is named beside its point, never elsewhere on the land it lies in',
  (kind) => {
    const [coast] = dossier.places.filter(({ kind: other, id }) => other === 'mainland' && footprints.some(({ place }) => place === id))
    const [somewhere] = dossier.places
    if (!coast || !somewhere) throw new Error('no mainland')
    const spit = { ...somewhere, id: placeId('spit'), kind, parent: coast.id, point: coast.point }
    const [x, y] = gridPoint(spit.point, opening, origin)
    const view: Box = { left: x - 480, top: y - 300, right: x + 480, bottom: y + 300 }
    const seen: ViewToName = { zoom: opening, view, covers: [], targets: [], lines: [], aim: [0, 0], dividing: [] }
    const more = { ...world, dossier: { ...dossier, places: [...dossier.places, spit] } }
    const [name] = namesInView(seen, more, { lead: 'own', required }).names.filter(({ place }) => place === spit.id)
    expect(name?.mark).toEqual([x, y])
    const [box] = name ? boxesOf(name, sizeOf(name)) : []
    expect(box && Math.max(box.left - x, x - box.right, box.top - y, y - box.bottom)).toBeLessThan(16)
  },
)

test('a tag stands further off at the edge rather than over a line', () => {
  const open = viewOf(first, opening + 2, 760, 360)
  const { top, right, bottom } = open.view
  // All is ruled but a strip to the right, which a line parts from the land.
  const lines = [ruled({ ...open.view, right: right - 140 }, 5)]
  const border: readonly Pixel[] = [
    [right - 140, top],
    [right - 140, bottom],
  ]
  const { edge } = namesInView({ ...open, lines, dividing: [border] }, world, { lead: 'own', required })
  const tag = edge.find(({ place }) => place === first)
  expect(tag && tagBox(tag).left).toBeGreaterThan(right - 140)
})

test.each([
  [13, 320, 220],
  [13, 176, 176],
  [13, 146, 220],
  [26, 320, 360],
  [26, 390, 360],
] as const)('on a small map no tag in type of %i pixels lies on another tag or a name: %i × %i', (tagType, width, height) => {
  const all = new Set(footprints.map(({ place }) => place))
  let most = 0
  for (const { place } of footprints)
    for (const [dx, dy] of [0, 60, -60].flatMap((x) => [0, 40, -40].map((y) => [x, y] as const)))
      for (const apart of [6, 12, 40]) {
        const open = viewOf(place, opening, width, height, dx, dy)
        const { names, edge } = namesInView({ ...open, tagType, lines: [ruled(open.view, apart)] }, world, { lead: 'own', required: all })
        const tags = edge.map((tag) => ({ place: tag.place, box: tagBox(tag) }))
        const others = [...tags, ...names.flatMap((name) => boxesOf(name, sizeOf(name)).map((box) => ({ place: name.place, box })))]
        for (const tag of tags) {
          expect(encloses(open.view, tag.box)).toBe(true)
          expect(tag.box.bottom - tag.box.top).toBeGreaterThanOrEqual(1.35 * tagType)
          expect(others.filter(({ place: other, box }) => other !== tag.place && meet(box, tag.box))).toEqual([])
        }
        most = Math.max(most, tags.length)
      }
  expect(most).toBeGreaterThan(1)
})

test('a tag in larger type takes more room', () => {
  const tag = { first: 'Anywhere', at: [0, 0], type: 13 } as const
  const [small, large] = [tagBox(tag), tagBox({ ...tag, type: 26 })]
  expect(large.right).toBeGreaterThan(1.5 * small.right)
  expect(large.bottom).toBeGreaterThan(small.bottom)
})
