import { expect, test } from 'vitest'
import { cameraFor, type FreeArea, showsAll, standsOnDivider, zoomLimits } from '../../../src/cartography/framing/framing'
import { cameraOf, type Frame, middleOfFrame } from '../../../src/cartography/camera'
import type { MapGeometry } from '../../../src/cartography/geometry'
import { worldPixel } from '../../../src/cartography/projection'
import { extentsOf, seenIn, sightOf } from '../../../src/cartography/framing/sight'
import type { Dossier } from '../../../src/domain/content/dossier'
import type { LonLat } from '../../../src/domain/distance'
import type { Subject } from '../../../src/domain/content/subject'
import { entriesOf, pageOf, subjectKey, subjectKinds } from '../../../src/domain/address/subjects'
import type { Camera } from '../../../src/domain/address/selection'
import { hasSmallMap, openingFrame } from '../../../src/map/camera/opening'
import { realDossier } from '../../fixtures/dossiers'
import { geometryOf } from '../../fixtures/geometry'
import { otherDispute } from '../../fixtures/otherDispute'
import { islesOnMap } from '../../fixtures/islesOnMap'

/** Maps as they lie on pages, with the title in a corner, buttons in another, and where there is one the panel. */
const areas: Readonly<Record<string, FreeArea>> = {
  'a phone': { width: 390, height: 304, covers: [title(218, 92), buttons(390, 304, 40)] },
  'a small phone': { width: 320, height: 230, covers: [title(180, 50)] },
  'a phone on its side': { width: 422, height: 240, covers: [title(230, 86)] },
  'a tablet': { width: 768, height: 450, covers: [title(300, 130), buttons(768, 450, 110)] },
  'a desktop': { width: 960, height: 560, covers: [title(300, 140), buttons(960, 560, 110)] },
  'a desktop with a panel': { width: 960, height: 560, covers: [title(300, 140), { left: 592, top: 0, right: 968, bottom: 900 }] },
  'a wide screen with a panel': { width: 1792, height: 1100, covers: [title(300, 140), { left: 1324, top: 0, right: 1800, bottom: 1440 }] },
}

/** The same where two maps are divided in the middle, each with its title. */
const dividedAreas: Readonly<Record<string, FreeArea>> = {
  'a phone': { width: 390, height: 388, covers: [title(158, 84), titleOfRight(390, 388, 172, 114)], dividedAt: 195 },
  'a desktop': { width: 960, height: 480, covers: [title(308, 160), titleOfRight(960, 480, 308, 190)], dividedAt: 480 },
}

function titleOfRight(width: number, height: number, wide: number, high: number) {
  return { left: width - wide, top: height - high, right: width + 8, bottom: height + 8 }
}

function title(right: number, bottom: number) {
  return { left: -8, top: -8, right, bottom }
}

function buttons(width: number, height: number, high: number) {
  return { left: width - 60, top: height - high - 24, right: width, bottom: height }
}

function mapOf(folder?: string): MapGeometry {
  const { settings, levels, full, footprints } = geometryOf(folder)
  const [base] = levels
  if (!base) throw new Error('no base level')
  return { ...islesOnMap().geometry, ...settings, base, footprints, full: { ...islesOnMap().geometry.full, fromZoom: full.fromZoom } }
}

const disputes: readonly (readonly [string, Dossier, MapGeometry])[] = [
  ['this dispute', realDossier(), mapOf()],
  ['another dispute', otherDispute(), mapOf('test/fixtures/other-dispute')],
]

const subjectsOf = (dossier: Dossier): readonly (Subject | null)[] => [
  null,
  ...subjectKinds.flatMap((kind) => entriesOf(dossier, kind).map(({ subject }) => subject)),
]

/** All that can be chosen, and what of it the map shows: the same on any page. */
const seenOf = (dossier: Dossier, map: MapGeometry) =>
  subjectsOf(dossier).map((subject) => {
    const sight = sightOf(dossier, map, subject)
    return { subject, sight, seen: seenIn(dossier, map, sight) }
  })
const chosen = disputes.map(([name, dossier, map]) => [name, dossier, map, seenOf(dossier, map)] as const)

for (const [name, dossier, map, subjects] of chosen) {
  test.each(Object.entries(areas))(`all that can be chosen of ${name} lies free on %s, at a scale that shows it`, (_, area) => {
    const zooms = zoomLimits(map, area.width, area.height)
    const faults = subjects.flatMap(({ subject, sight, seen }) => {
      const { must } = seen
      const camera = cameraFor(sight, seen, area, zooms)
      const key = subject ? subjectKey(subject) : 'the start'
      const found: string[] = []
      if (!showsAll(must, camera, area)) found.push(`${key} does not lie free`)
      if (camera.zoom < zooms.min - 0.01 || camera.zoom > zooms.max + 0.01) found.push(`${key} at zoom ${camera.zoom}`)
      if (extentsOf(dossier, map, subject).length && sizeOf(must, camera.zoom) < leastSize && !isPoint(must)) {
        found.push(`${key} is ${Math.round(sizeOf(must, camera.zoom))} px large`)
      }
      return found
    })
    expect(faults).toEqual([])
  })
}

/** The part of a page beside a docked panel, by the width of the page: pixels of the map, and of its title. */
const besidePanels: Readonly<Record<string, readonly [width: number, height: number, title: readonly [number, number]]>> = {
  '1024, where the panel covers the text': [632, 350, [300, 112]],
  '1280': [440, 326, [300, 104]],
  '1366': [526, 374, [300, 104]],
  '1440': [600, 497, [300, 112]],
  '2560': [1340, 1080, [300, 112]],
}

for (const [name, dossier, map, subjects] of chosen) {
  test.each(Object.entries(besidePanels))(
    `of ${name} the still map shows free what a panel is about, beside it, its title and its scale, on a page as wide as %s`,
    (_, [width, height, [right, bottom]]) => {
      const faults = subjects.flatMap(({ subject, seen: { must, also } }) => {
        if (!subject || !hasSmallMap({ page: pageOf(subject), subject })) return []
        const frame = openingFrame(dossier, map, subject, true)
        // In pixels of the drawing: its margins shrink with it.
        const by = Math.max(frame.width / width, frame.height / height)
        const covers = [
          { left: 0, top: 0, right: right * by, bottom: bottom * by },
          { left: 0, top: height * by - 60, right: 160, bottom: height * by },
        ]
        const area = { width: width * by, height: height * by, covers }
        const camera = { zoom: frame.zoom, middle: middleOfFrame(frame) }
        return showsAll([...must, ...also], camera, area) ? [] : [subjectKey(subject)]
      })
      expect(faults).toEqual([])
    },
  )
}

/** What pages without a panel are about and does not lie free in the still map, as it is shown in an area. */
function subjectsUnder(
  dossier: Dossier,
  map: MapGeometry,
  subjects: ReturnType<typeof seenOf>,
  area: FreeArea,
  cameraOn: (frame: Frame) => Camera,
): readonly string[] {
  return subjects.flatMap(({ subject, seen: { must } }) => {
    if (!subject || hasSmallMap({ page: pageOf(subject), subject })) return []
    return showsAll(must, cameraOn(openingFrame(dossier, map, subject)), area, 0) ? [] : [subjectKey(subject)]
  })
}

/** Maps beside one column of text: pixels of the map, and of its title. */
const besideText: Readonly<Record<string, readonly [width: number, height: number, title: readonly [number, number]]>> = {
  '768': [768, 420, [300, 124]],
  '1280': [800, 341, [300, 124]],
  '1366': [886, 390, [300, 124]],
  '1440': [960, 521, [300, 164]],
  '2560': [1660, 1080, [300, 164]],
}

for (const [name, dossier, map, subjects] of chosen) {
  test.each(Object.entries(besideText))(
    `of ${name} the still map shows free of its title what a page without a panel is about, on one as wide as %s`,
    (_, [width, height, [right, bottom]]) => {
      const cameraOn = (frame: Frame) => ({
        zoom: frame.zoom + Math.log2(Math.min(width / frame.width, height / frame.height)),
        middle: middleOfFrame(frame),
      })
      const area = { width, height, covers: [{ left: 0, top: 0, right, bottom }] }
      expect(subjectsUnder(dossier, map, subjects, area, cameraOn)).toEqual([])
    },
  )
}

/** Phones' maps beside one column of text, as above. */
const onPhones: typeof besideText = {
  '320': [320, 230, [159, 69]],
  '360': [360, 266, [202, 107]],
  '390': [390, 304, [218, 107]],
  '844, on its side': [422, 284, [236, 107]],
}

for (const [name, dossier, map, subjects] of chosen) {
  test.each(Object.entries(onPhones))(
    `of ${name} the still map shows free of its title what a page without a panel is about, on a phone of %s, unless it would be too small on others`,
    (_, [width, height, [right, bottom]]) => {
      const area = { width, height, covers: [{ left: 0, top: 0, right, bottom }] }
      const faults = subjectsUnder(dossier, map, subjects, area, (frame) => cameraOf(frame, width, height))
      // One page in twenty.
      expect(faults.slice(Math.floor(subjects.length / 20))).toEqual([])
    },
  )
}

const [, dossier, map] = disputes[0] ?? []
test.each(Object.entries(dividedAreas))(
  'on %s with two maps each disputed island, and all of them, lie free on both sides of the divider',
  (_, area) => {
    if (!dossier || !map) throw new Error('no dispute')
    const zooms = zoomLimits(map, area.width, area.height)
    const subjects: readonly (Subject | null)[] = [null, ...dossier.disputed.map((id): Subject => ({ kind: 'place', id }))]
    const faults = subjects.flatMap((subject) => {
      const sight = sightOf(dossier, map, subject)
      const seen = seenIn(dossier, map, sight)
      const camera = cameraFor(sight, seen, area, zooms)
      return showsAll(seen.must, camera, area) && standsOnDivider(seen.must, camera, area)
        ? []
        : [subject ? subjectKey(subject) : 'the start']
    })
    expect(faults).toEqual([])
  },
)

test('a shape stands on the divider where that cuts it, a point where it is near', () => {
  const camera = { zoom: 8, middle: [20, 55] } as const
  const area = { width: 400, height: 300, covers: [], dividedAt: 200 }
  /** Degrees of longitude that so many pixels span. */
  const across = (pixels: number) => (pixels * 360) / (256 * 2 ** camera.zoom)
  const at = (from: number, to: number) => [from, to].map((x): LonLat => [20 + across(x), 55])
  expect(standsOnDivider(at(-10, 10), camera, area)).toBe(true)
  expect(standsOnDivider(at(3, 23), camera, area)).toBe(false)
  expect(standsOnDivider(at(-23, -3), camera, area)).toBe(false)
  expect(standsOnDivider(at(20, 20), camera, area)).toBe(true)
  expect(standsOnDivider(at(-30, -30), camera, area)).toBe(false)
  expect(standsOnDivider(at(3, 23), camera, { ...area, dividedAt: null })).toBe(true)
})

/** Pixels: the smallest rock of a dossier still has a shape, on the smallest phone and with its neighbours round it. */
const leastSize = 5

function sizeOf(points: readonly (readonly [number, number])[], zoom: number): number {
  const pixels = points.map((point) => worldPixel(point, zoom))
  const [xs, ys] = [pixels.map(([x]) => x), pixels.map(([, y]) => y)]
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys))
}

function isPoint(points: readonly (readonly [number, number])[]): boolean {
  return sizeOf(points, 20) === 0
}
