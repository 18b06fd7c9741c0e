import { expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { cameraOf } from '../../../src/cartography/camera'
import type { Box } from '../../../src/cartography/box'
import { hitTargetsAt, targetWidths } from '../../../src/cartography/hitTargets'
import { linesOf } from '../../../src/cartography/lines'
import { coastsOf } from '../../../src/cartography/naming/coast'
import { namesInView } from '../../../src/cartography/naming/namesInView'
import type { Nameable } from '../../../src/cartography/naming/site'
import { viewToName } from '../../../src/cartography/naming/viewToName'
import type { Placement } from '../../../src/cartography/placement'
import { gridPoint } from '../../../src/cartography/projection'
import type { Subject } from '../../../src/domain/content/subject'
import type { Language, View } from '../../../src/domain/content/ids'
import { leadOn } from '../../../src/domain/content/names'
import type { LonLat } from '../../../src/domain/distance'
import { groupOnMap, placesToName } from '../../../src/map/emphasis'
import { openingFrame } from '../../../src/map/camera/opening'
import { nameAlong } from '../../../src/svg/LineName'
import { translatorOf } from '../../i18n/translators'
import { dayFrom, realDossier } from '../../fixtures/dossiers'
import { geometryOf } from '../../fixtures/geometry'
import { judge } from '../../fixtures/nameContract'

const geometry = geometryOf()
const { origin, frame } = geometry.settings
const placements: readonly Placement[] = JSON.parse(readFileSync('src/dossier/geometry/placements.json', 'utf8'))
const coasts = coastsOf(geometry.levels[0]?.outlines ?? [], geometry.levels[0]?.gridZoom ?? 10)
/** Sizes of the map on pages 320 to 2560 wide, with room for its title. */
const sizes = [
  [320, 250],
  [390, 290],
  [768, 420],
  [800, 480],
  [960, 600],
  [1660, 1080],
] as const
const today = dayFrom('2026-01-01')

interface Asked {
  readonly language: Language
  readonly subject: Subject | null
  readonly view: View
  readonly size: readonly [number, number]
  /** Where the map stands; left out: as it opens. */
  readonly at?: { readonly zoom: number; readonly middle: LonLat }
  /** What lies over the map, from its top left; left out: a title on wide maps. */
  readonly covers?: readonly Box[]
  readonly pointer?: keyof typeof targetWidths
}

/** The names of a map as the live one places them, and what of the contract they break. */
function named({ language, subject, view, size: [width, height], at, covers, pointer = 'fine' }: Asked) {
  const dossier = realDossier(language)
  const t = translatorOf(language)
  const { footprints } = geometry
  const { zoom, middle } = at ?? cameraOf(openingFrame(dossier, { footprints, frame }, subject), width, height)
  const [x, y] = gridPoint(middle, zoom, origin)
  const shown: Box = { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 }
  const lines = linesOf(dossier, view, today)
  const rule = { disputed: dossier.disputed, groupOf: groupOnMap(dossier, footprints), allFrom: 12, target: targetWidths[pointer] }
  const title: readonly Box[] = width < 600 ? [] : [{ left: 0, top: 0, right: 300, bottom: 100 }]
  const seen = viewToName(
    zoom,
    shown,
    { origin, frame, firstExtent: dossier.firstExtent },
    {
      lines,
      targets: hitTargetsAt(zoom, { footprints, origin }, rule),
      covers: (covers ?? title).map(({ left, top, right, bottom }) => ({
        left: left + shown.left,
        top: top + shown.top,
        right: right + shown.left,
        bottom: bottom + shown.top,
      })),
      nameOf: (line) => nameAlong(t, dossier, line),
    },
  )
  const required = placesToName(dossier, footprints, subject)
  const world: Nameable = { dossier, origin, footprints, placements, coasts }
  const wanted = { lead: leadOn(dossier, view, 'own'), required }
  return judge(seen, world, wanted, namesInView(seen, world, wanted))
}

/** What a map looks like to who places its names: pages that open alike are judged once. */
function lookOf({ language, subject, view, size, at }: Asked): string {
  const { footprints } = geometry
  const camera = at ?? cameraOf(openingFrame(realDossier(language), { footprints, frame }, subject), size[0], size[1])
  return JSON.stringify([language, view, size, camera, [...placesToName(realDossier(language), footprints, subject)]])
}

/** All that is broken, with where; and how many names were looked at. */
function walk(all: readonly Asked[]) {
  const asked = [...new Map(all.map((one) => [lookOf(one), one])).values()]
  let [checked, tags] = [0, 0]
  const broken = asked.flatMap((one) => {
    const verdict = named(one)
    checked += verdict.checked
    tags += verdict.tags
    const where = `${one.language} ${one.view} ${one.subject ? `${one.subject.kind}:${one.subject.id}` : 'start'} ${one.size.join('×')} ${one.at?.zoom ?? ''}`
    return verdict.broken.map((fault) => `${where}: ${fault}`)
  })
  console.log(
    `${checked} names checked, ${tags} of them tags at an edge, in ${asked.length} views of ${all.length} pages, ${broken.length} faults`,
  )
  return broken
}

const languages = ['en', 'ja', 'ru'] as const
const dossier = realDossier('en')
const subjects: readonly (Subject | null)[] = [
  null,
  ...dossier.places.map(({ id }): Subject => ({ kind: 'place', id })),
  ...dossier.events.map(({ id }): Subject => ({ kind: 'event', id })),
]

test('every page with a map names its islands by the contract, at six sizes, in three languages', () => {
  const asked = languages.flatMap((language) =>
    subjects.flatMap((subject) => sizes.map((size): Asked => ({ language, subject, view: 'control', size }))),
  )
  expect(walk(asked)).toEqual([])
}, 180_000)

test("a phone's first map names its islands beside them, none at the edge", () => {
  const covers = [
    { left: -8, top: -8, right: 226, bottom: 115 },
    { left: 336, top: 218, right: 390, bottom: 304 },
  ]
  for (const language of languages) {
    const at = { zoom: 6.765, middle: [146.9, 44.517] } as const
    const verdict = named({ language, subject: null, view: 'control', size: [390, 304], at, covers, pointer: 'coarse' })
    expect(verdict).toMatchObject({ broken: [], tags: 0 })
  }
})

test('every zoom step at each place keeps the contract', () => {
  const asked = dossier.places
    .filter(({ id }) => geometry.footprints.some(({ place }) => place === id))
    .flatMap(({ id }) => {
      const middle = geometry.footprints.find(({ place }) => place === id)?.inside ?? [0, 0]
      return [5, 6, 7, 7.7, 8.4, 9, 10, 11, 12].map(
        (zoom): Asked => ({ language: 'en', subject: { kind: 'place', id }, view: 'control', size: [800, 480], at: { zoom, middle } }),
      )
    })
  expect(walk(asked)).toEqual([])
}, 180_000)
