import { expect, test } from 'vitest'
import { isBorderOf } from './borders'
import { fillRole, isUnheld } from '../../src/cartography/look'
import type { Scene } from '../../src/cartography/scene'
import { sceneOf } from '../../src/cartography/scene'
import { bandsOf } from '../../src/domain/band'
import { changesOf } from '../../src/domain/control'
import type { Dossier } from '../../src/domain/content/dossier'
import type { PlaceId, View } from '../../src/domain/content/ids'
import { axisOf, zoomed } from '../../src/domain/time/axis'
import { addDays, type Day } from '../../src/domain/time/day'
import type { Translate } from '../../src/i18n/translate'
import { keyOf } from '../../src/svg/Legend'
import { linesKeyed } from '../../src/svg/lines/LineLegend'
import { looksIn } from '../../src/timeline/chart/visibleRuns'
import { realDossier, tinyDispute } from '../fixtures/dossiers'
import { otherDispute } from '../fixtures/otherDispute'
import { translatorOf } from '../i18n/translators'

const dossiers: readonly (readonly [string, Dossier])[] = [
  ['the dossier', realDossier()],
  ['the made-up dispute', tinyDispute()],
  ['the other dispute', otherDispute()],
]

/** Days on which anything that is drawn changes, and the day before each. */
function days(dossier: Dossier): readonly Day[] {
  const changes = new Set<number>()
  for (const place of dossier.places) for (const day of changesOf(dossier, place.id)) changes.add(day)
  for (const { from, to } of dossier.boundaries) for (const end of [from, to]) changes.add(end.first)
  const { from, to } = axisOf(dossier)
  return [...changes].filter((day) => day > from && day <= to).flatMap((day) => [addDays(day as Day, -1), day as Day])
}

const viewsOf = ({ positions }: Dossier): readonly View[] => ['control', ...positions.map(({ id }) => id)]
const roleOf = ({ fill, hatch }: { fill: string; hatch: string | null }) => `${isUnheld(fill) ? fillRole(fill) : fill} ${hatch}`

test.each(dossiers)(
  '%s: in every view and era the key explains all that map and chart paint, and no party without the others',
  (_, dossier) => {
    const t = translatorOf('en')
    const places = Object.keys(dossier.control) as PlaceId[]
    const bands = bandsOf(dossier)
    const axis = axisOf(dossier)
    let checked = 0
    for (const day of days(dossier))
      for (const view of viewsOf(dossier))
        for (const factor of [1, 8]) {
          const scene = sceneOf(dossier, places, view, day)
          const chart = looksIn(dossier, bands, zoomed(axis, axis, factor))
          const keyed = keyOf(t, dossier, [scene], chart)
          const drawn = new Set([...scene.areas.filter(({ fill }) => fill !== 'unrecorded'), ...chart].map(roleOf))
          const explained = keyed.map(roleOf)
          const own = dossier.parties.map((party) => `${party} null`)
          const where = `${view} on ${day}`
          expect(
            [...drawn].filter((role) => !explained.includes(role)),
            where,
          ).toEqual([])
          expect(
            explained.filter((role) => !drawn.has(role) && !own.includes(role)),
            where,
          ).toEqual([])
          expect([0, own.length]).toContain(own.filter((role) => explained.includes(role)).length)
          expect(new Set(explained).size, `${where}: no swatch twice`).toBe(explained.length)
          expect(new Set(keyed.map(({ words }) => words)).size, `${where}: no words twice`).toBe(keyed.length)
          checked += keyed.length
        }
    expect(checked).toBeGreaterThan(20)
  },
)

test.each(dossiers)('%s: two days side by side that name a party differently share its swatch under its own name', (_, dossier) => {
  const t = translatorOf('en')
  const places = Object.keys(dossier.control) as PlaceId[]
  const all = days(dossier)
  for (const one of all)
    for (const other of [all.at(0), all.at(-1)]) {
      if (other === undefined) continue
      const keyed = keyOf(t, dossier, [sceneOf(dossier, places, 'control', one), sceneOf(dossier, places, 'control', other)])
      expect(new Set(keyed.map(({ key }) => key)).size).toBe(keyed.length)
    }
})

test.each(dossiers)('%s: every line that is drawn is explained, the borders of all sides or of none', (_, dossier) => {
  const t = translatorOf('en')
  const claimants = new Set(dossier.boundaries.filter((line) => isBorderOf(dossier, line)).map(({ claimant }) => claimant))
  for (const day of days(dossier)) {
    const scenes = viewsOf(dossier).map((view) => sceneOf(dossier, [], view, day))
    const bordersIn = ({ lines }: Scene) => lines.filter(({ role }) => role === 'claimed').map(({ boundary }) => boundary.claimant)
    for (const scene of scenes) {
      const keyed = linesKeyed(t, dossier, [scene])
      expect(new Set(keyed.map(({ line }) => styleOf(line))), `${scene.view} on ${day}`).toEqual(new Set(scene.lines.map(styleOf)))
      expect(new Set(keyed.map(({ words }) => words)).size).toBe(keyed.length)
      expect(new Set(keyed.map(({ line }) => styleOf(line))).size, `${scene.view} on ${day}: no swatch twice`).toBe(keyed.length)
      expect([0, claimants.size]).toContain(new Set(bordersIn(scene)).size)
      expect(bordersIn(scene), 'in every view the same borders').toEqual(
        scenes.flatMap((one) => (one.view === 'control' ? bordersIn(one) : [])),
      )
      for (const { line, words } of keyed) if (line.role === 'control') expect(words).toMatch(controlWords(t))
    }
  }
})

const styleOf = ({ role, boundary }: Scene['lines'][number]) =>
  role === 'claimed' || role === 'mapped' ? `${role} ${boundary.claimant}` : role

/** What the line of control is called: never a border, but that it is none. */
function controlWords(t: Translate): RegExp {
  return new RegExp(`^${t('lineKind.line-of-control')} \\(${t('lineNotAgreed')}\\)$`)
}
