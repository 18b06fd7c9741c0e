import { expect, test } from 'vitest'
import type { Box } from '../../../src/cartography/box'
import type { View } from '../../../src/domain/content/ids'
import type { Subject } from '../../../src/domain/content/subject'
import type { Day } from '../../../src/domain/time/day'
import { shownDay } from '../../../src/domain/content/event'
import { realDossier } from '../../fixtures/dossiers'
import { languages } from '../../fixtures/languages'
import { type Asked, judged, lookOf, outlined, type Screen } from '../../fixtures/namedViews'

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom })
const fine = (width: number, height: number, ...covers: Box[]): Screen => ({ size: [width, height], covers, pointer: 'fine' })
const coarse = (width: number, height: number, ...covers: Box[]): Screen => ({ size: [width, height], covers, pointer: 'coarse' })

/** Maps as they lie on phones of 320×640, 360×740, 390×844, 844×390 and on a page of 342×192, with title and buttons. */
const phones = [
  coarse(320, 230, box(0, 0, 159, 69), box(274, 152, 312, 222)),
  coarse(360, 266, box(0, 0, 202, 107), box(314, 188, 352, 258)),
  coarse(390, 304, box(0, 0, 218, 107), box(344, 226, 382, 296)),
  coarse(422, 284, box(0, 0, 236, 107), box(376, 206, 414, 276)),
  coarse(342, 120, box(0, 0, 159, 69), box(296, 42, 334, 112)),
]
/** A small phone's, and the half of it that one of two maps has, under the title of a side's view: two lines, its words, its key. */
const [underLongTitle, halfUnderLongTitle] = [
  coarse(320, 230, box(0, 0, 179, 130), box(266, 132, 312, 222)),
  coarse(320, 294, box(0, 0, 134, 88), box(187, 173, 320, 294), box(267, 8, 312, 53)),
] as const
/** Maps on pages 768 to 2560 wide, with title, buttons and scale. */
const [tablet, laptop, desktop, wide] = [
  coarse(768, 420, box(0, 0, 300, 103), box(722, 274, 760, 412)),
  fine(800, 326, box(0, 0, 300, 103), box(0, 154, 136, 226), box(746, 172, 784, 310)),
  fine(960, 524, box(0, 0, 300, 103), box(0, 154, 136, 226), box(906, 370, 944, 508), box(24, 473, 137, 514)),
  fine(1660, 1080, box(0, 0, 300, 103), box(1606, 926, 1644, 1064), box(24, 1029, 137, 1070)),
] as const
/** A phone's with a title of each of two maps. */
const pair = coarse(390, 388, box(0, 0, 155, 107), box(337, 8, 382, 53), box(235, 281, 390, 388))
/** The desktop's with a panel beside it. */
const withPanel = fine(960, 524, box(0, 0, 300, 103), box(600, 0, 960, 524), box(546, 370, 584, 508), box(17, 473, 119, 514))

const dossier = realDossier('en')
const sides = dossier.positions.filter(({ party }) => party).map(({ id }): View => id)
const views: readonly View[] = ['control', ...sides]
const islands = dossier.disputed.map((id): Subject => ({ kind: 'place', id }))
const subjects: readonly Subject[] = [
  ...dossier.places.map(({ id }): Subject => ({ kind: 'place', id })),
  ...dossier.events.map(({ id }): Subject => ({ kind: 'event', id })),
]

/** All that is broken, with where; and how much was looked at. */
function walk(all: readonly Asked[]) {
  const asked = [...new Map(all.map((one) => [lookOf(one), one])).values()]
  let [checked, tags] = [0, 0]
  const broken = asked.flatMap((one) => {
    const verdict = judged(one)
    checked += verdict.checked
    tags += verdict.tags
    const { language, view, subject, screen, part, day, camera } = one
    const where = [language, view, subject ? `${subject.kind}:${subject.id}` : 'start', screen.size.join('×'), part, day, camera?.zoom]
    return verdict.broken.map((fault) => `${where.filter((word) => word !== undefined).join(' ')}: ${fault}`)
  })
  console.log(
    `${checked} names checked, ${tags} of them tags at an edge, in ${asked.length} views of ${all.length}: ${broken.length} faults`,
  )
  return broken
}

test.each(languages.map((language, j) => [language, j] as const))(
  'in %s every page with a map names its islands by the contract, on phones and desktops',
  (language, j) => {
    const screens = [desktop, wide, laptop, tablet, ...phones]
    const start = screens.map((screen): Asked => ({ language, subject: null, view: 'control', screen }))
    // Each page at two sizes in each language: all sizes come to each kind of page.
    const pages = subjects.flatMap((subject, i) =>
      [withPanel, screens[(i + 3 * j) % screens.length] ?? desktop].map(
        (screen): Asked => ({ language, subject, view: 'control', screen }),
      ),
    )
    expect(walk([...start, ...pages])).toEqual([])
  },
  120_000,
)

test('the first map of a phone names its islands beside them, none at the edge', () => {
  for (const language of languages)
    for (const screen of phones.slice(0, 4))
      expect(judged({ language, subject: null, view: 'control', screen })).toMatchObject({ broken: [], tags: 0 })
})

test('each side’s view keeps the contract, whichever names lead', () => {
  const asked = languages.flatMap((language) =>
    views.flatMap((view) =>
      [null, ...islands].flatMap((subject) =>
        [desktop, underLongTitle, phones[2] ?? desktop].flatMap((screen) =>
          (['own', ...dossier.parties] as const).map((order): Asked => ({ language, view, subject, screen, order })),
        ),
      ),
    ),
  )
  expect(walk(asked)).toEqual([])
}, 60_000)

test('every step of play keeps the contract, by sequences and along the axis', () => {
  const changes = dossier.boundaries.flatMap(({ from, to }) => [from.first, to.first]).filter(Number.isFinite)
  const days = new Set<Day>([
    ...dossier.sequences.flatMap(({ steps }) => steps.map(({ at }) => at)),
    ...dossier.events.map(shownDay),
    ...changes,
  ])
  const asked = [...days].flatMap((day) =>
    [desktop, phones[2] ?? desktop].flatMap((screen) =>
      [null, { kind: 'place', id: 'kuril-islands' } as Subject].map(
        (subject): Asked => ({ language: 'en', view: 'control', subject, screen, day }),
      ),
    ),
  )
  expect(walk(asked)).toEqual([])
}, 60_000)

test('both panes of a comparison keep the contract, wherever the divider stands', () => {
  const knob = (screen: Screen, at: number): Screen => {
    const [width, height] = screen.size
    return { ...screen, covers: [...screen.covers, box(at * width - 8, height - 32, at * width + 8, height)] }
  }
  const asked = languages.flatMap((language) =>
    [desktop, phones[2] ?? desktop, pair, halfUnderLongTitle].flatMap((screen) =>
      [0.25, 0.5, 0.75].flatMap((at) =>
        views.flatMap((view) => {
          const pane = { language, view, subject: null, screen: knob(screen, at) }
          const gap = 4 / screen.size[0]
          return [{ ...pane, part: [0, at - gap] } as const, { ...pane, part: [at + gap, 1] } as const]
        }),
      ),
    ),
  )
  expect(walk(asked)).toEqual([])
}, 60_000)

test('every zoom step at each place keeps the contract', () => {
  const asked = dossier.places.flatMap(({ id }, i) => {
    const middle = outlined().find(({ place }) => place === id)?.inside
    if (!middle) return []
    const zooms = [5, 6, 7, 7.7, 8.4, 9, 10, 11, 12].filter((_, n) => dossier.disputed.includes(id) || (n + i) % 3 === 0)
    return zooms.flatMap((zoom) =>
      [desktop, phones[2] ?? desktop].map(
        (screen): Asked => ({ language: 'en', subject: { kind: 'place', id }, view: 'control', screen, camera: { zoom, middle } }),
      ),
    )
  })
  expect(walk(asked)).toEqual([])
}, 60_000)
