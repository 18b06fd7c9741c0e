import { expect, test } from 'vitest'
import { placeId, positionId } from '../../src/generator/dossier/compile/ids'
import { legendOf } from '../../src/cartography/legend'
import { strokesOf } from '../../src/cartography/parallel'
import { sceneOf } from '../../src/cartography/scene'
import { dayFrom, realDossier } from '../fixtures/dossiers'

const dossier = realDossier()
const four = dossier.disputed
const scene = (view: string, day: string, places = four) =>
  sceneOf(dossier, places, view === 'control' ? view : positionId(view), dayFrom(day))
const looks = (view: string, day: string, ...ids: readonly string[]) =>
  scene(view, day, ids.map(placeId)).areas.map(({ fill, hatch, stated }) => `${fill} ${hatch} ${stated}`)

test('who administers is a fill, who claims a hatch', () => {
  expect(looks('control', '2018-11-14', 'etorofu', 'shikotan', 'urup', 'hokkaido')).toEqual([
    'russia japan null',
    'russia japan null',
    'russia null null',
    'japan null null',
  ])
  expect(looks('control', '1900-01-01', 'etorofu', 'urup')).toEqual(['japan null null', 'japan null null'])
  expect(looks('control', '1854-01-01', 'etorofu')).toEqual(['no-border null null'])
})

test('before the record no border is agreed where land changed hands, and land that none disputed is not', () => {
  expect(looks('control', '1855-01-01', 'etorofu', 'urup', 'north-sakhalin', 'hokkaido', 'nemuro')).toEqual([
    'no-border null null',
    'no-border null null',
    'no-border null null',
    'unrecorded null null',
    'unrecorded null null',
  ])
})

test('a view draws what it states: dots where another administers, white for what it gave up, ink hatch for what is to be transferred', () => {
  expect(looks('japan', '2018-11-14', 'etorofu', 'urup')).toEqual(['japan held-by-russia japan', 'renounced null undetermined'])
  expect(looks('russia', '2018-11-14', 'etorofu', 'urup')).toEqual(['russia null russia', 'russia null russia'])
  expect(looks('declaration-1956', '2018-11-14', 'shikotan', 'habomai', 'etorofu')).toEqual([
    'russia transfer transfer',
    'russia transfer transfer',
    'russia japan undetermined',
  ])
})

test('before it states anything a position draws as who administers', () => {
  const draw = (view: string) => scene(view, '1950-01-01').areas.map(({ fill, hatch }) => `${fill} ${hatch}`)
  expect(draw('declaration-1956')).toEqual(draw('control'))
})

/** The lines of a day in a view. */
const linesOn = (view: string, day: string) => sceneOf(dossier, [], view === 'control' ? view : positionId(view), dayFrom(day)).lines
const rolesOf = (view: string, day: string) => linesOn(view, day).map(({ role }) => role)

test('treaty lines in force are drawn, else the line of control; in late summer 1945 none of both', () => {
  expect(rolesOf('control', '1900-01-01')).toContain('treaty')
  expect(rolesOf('control', '2018-11-14')).toContain('control')
  expect(rolesOf('control', '2018-11-14')).not.toContain('treaty')
  expect(rolesOf('control', '1945-08-24').filter((role) => role === 'treaty' || role === 'control')).toEqual([])
  expect(rolesOf('japan', '2018-11-14')).toEqual(expect.arrayContaining(['control', 'claimed', 'mapped']))
})

test('the borders that both sides claim are drawn from the day on which both do, 28 April 1952, in every view', () => {
  for (const view of ['control', 'japan', 'russia', 'declaration-1956']) {
    const claimed = (day: string) => linesOn(view, day).flatMap(({ role, boundary }) => (role === 'claimed' ? [boundary.claimant] : []))
    expect(claimed('1952-04-27')).toEqual([])
    expect(claimed('1952-04-28')).toEqual(['japan', 'russia'])
  }
})

test('a border that coincides with the line of control lies beside it, on the side of who claims it', () => {
  const borders = linesOn('control', '2019-01-14').filter(({ role }) => role === 'claimed')
  const russia = borders.find(({ boundary }) => boundary.claimant === 'russia')
  const japan = borders.find(({ boundary }) => boundary.claimant === 'japan')
  if (!russia || !japan) throw new Error('no border')
  expect(japan.beside).toBeUndefined()
  expect(russia.beside?.some((side) => side !== 0)).toBe(true)
  const [drawn, course] = [strokesOf(russia, 8, [146, 44]), strokesOf({ ...russia, beside: [] }, 8, [146, 44])]
  const mean = (points: readonly (readonly [number, number])[] = []) => points.reduce((sum, [x]) => sum + x, 0) / points.length
  // In Nemuro Strait the line of control runs north and south: what Russia claims lies east of it.
  expect(mean(drawn[0])).toBeGreaterThan(mean(course[0]))
})

test('the legend keys each look of the map once, and nothing else', () => {
  const { areas } = scene('control', '2018-11-14', [...four, placeId('urup'), placeId('hokkaido')])
  expect(
    legendOf(areas)
      .map(({ key }) => key)
      .sort(),
  ).toEqual(['japan', 'russia', 'russia-japan'])
  expect(legendOf(areas)[0]?.key).toBe('russia-japan')
})

test('a term that means a kind of line marks a line of it', () => {
  const meant = new Set(dossier.terms.flatMap(({ lines = [] }) => lines))
  const kindOf = ({ kind, subkind }: (typeof dossier.boundaries)[number]) => subkind ?? kind
  // Lines of maps and of what might be have no term of their own.
  const isDrawn = ({ course, extent }: (typeof dossier.boundaries)[number]) => course.length > 0 || extent !== undefined
  const drawn = dossier.boundaries.filter((line) => isDrawn(line) && !['cartographic', 'hypothetical'].includes(kindOf(line)))
  for (const kind of new Set(drawn.map(kindOf))) {
    const ofKind = drawn.filter((line) => kindOf(line) === kind)
    expect(ofKind.filter(({ id }) => meant.has(id)).length, kind).toBeGreaterThan(0)
  }
})

test('a term that means a limit at sea means that of each side', () => {
  const limits = dossier.boundaries.filter(({ extent }) => extent !== undefined)
  const parties = (lines: typeof limits) => new Set(lines.map(({ claimant }) => claimant))
  for (const { id, lines = [] } of dossier.terms) {
    const meant = limits.filter((line) => lines.includes(line.id))
    if (meant.length) expect(parties(meant), id).toEqual(parties(limits))
  }
  expect(limits.filter(({ id }) => !dossier.terms.some(({ lines = [] }) => lines.includes(id)))).toEqual([])
})
