import { expect, test } from 'vitest'
import { placeId, positionId } from '../../src/generator/dossier/compile/ids'
import { isOfOtherDate } from '../../src/cartography/lines'
import { legendOf } from '../../src/cartography/legend'
import { keepUnchanged, sceneOf } from '../../src/cartography/scene'
import { addDays } from '../../src/domain/time/day'
import type { View } from '../../src/domain/content/ids'
import { dayFrom } from '../fixtures/dossiers'
import { smallDossier } from '../fixtures/smallDossier'
import { otherDispute } from '../fixtures/otherDispute'

const dossier = otherDispute()
const disputed = [...dossier.disputed, placeId('ora')]
const scene = (view: string, day: string, places = disputed) =>
  sceneOf(dossier, places, view === 'control' ? view : positionId(view), dayFrom(day))
const looks = (view: string, day: string, ...ids: readonly string[]) =>
  scene(view, day, ids.map(placeId)).areas.map(({ fill, hatch, stated }) => `${fill} ${hatch} ${stated}`)

test('who administers is a fill, who claims a hatch', () => {
  expect(looks('control', '2000-01-01', 'tamm', 'ora')).toEqual(['borea alda+tidefolk null', 'alda null null'])
  expect(looks('control', '1910-01-01', 'tamm')).toEqual(['alda null null'])
  expect(looks('control', '1900-01-01', 'tamm')).toEqual(['no-border null null'])
})

test('a view draws what it states, with dots where another administers', () => {
  expect(looks('alda', '2000-01-01', 'tamm')).toEqual(['alda held-by-borea alda'])
  expect(looks('borea', '2000-01-01', 'tamm')).toEqual(['borea null borea'])
})

test('before it states anything a position draws as who administers', () => {
  const draw = (view: string) => scene(view, '1949-01-01').areas.map(({ fill, hatch }) => `${fill} ${hatch}`)
  expect(draw('tidefolk')).toEqual(draw('control'))
})

test('administrator and claimants are of the day, whatever the view', () => {
  const facts = (view: View) =>
    sceneOf(dossier, disputed, view, dayFrom('1960-10-19')).areas.map(({ place, administrator, claimants }) => [
      place,
      administrator,
      claimants,
    ])
  for (const view of [...dossier.views, ...dossier.positions.map(({ id }) => id)]) expect(facts(view), view).toEqual(facts('control'))
})

test('an uncertain change is drawn soft on its day and for the week after, a sure one never', () => {
  const small = smallDossier()
  const soft = (place: string, days: number) =>
    sceneOf(small, [placeId(place)], 'control', addDays(dayFrom('1950-06-04'), days)).areas[0]?.soft
  expect([soft('west', 0), soft('west', 7), soft('west', 8)]).toEqual([true, true, false])
  expect(soft('east', -3)).toBe(false)
})

test('a treaty line and a line of control are drawn from their days on', () => {
  const lines = (view: string, day: string) =>
    scene(view, day)
      .lines.filter((line) => !isOfOtherDate(line))
      .map(({ role }) => role)
  expect(lines('control', '1900-01-01')).toEqual([])
  expect(lines('control', '1910-01-01')).toContain('treaty')
  expect(lines('control', '1910-01-01')).not.toContain('control')
  expect(lines('control', '2000-01-01')).toContain('control')
})

test('the legend keys each look of the map once, and nothing else', () => {
  const { areas } = scene('control', '2000-01-01', [placeId('tamm'), placeId('skerry'), placeId('ora')])
  const keys = legendOf(areas).map(({ key }) => key)
  expect(keys).toEqual([...new Set(keys)])
  expect(keys).toHaveLength(2)
  expect(keys).toContain('alda')
})

test('what has not changed from one day to the next keeps its reference', () => {
  const before = scene('control', '1990-01-01')
  const after = keepUnchanged(before, scene('control', '1990-01-02'))
  expect(after.areas).toBe(before.areas)
  expect(after.lines).toBe(before.lines)
  const changed = keepUnchanged(scene('control', '1920-05-31'), scene('control', '1920-06-01'))
  expect(changed.areas).not.toBe(before.areas)
})

test('a line that is drawn in another way, or along another course, is another object for the renderer', () => {
  const before = scene('control', '1990-01-01')
  const [first, ...others] = before.lines
  if (!first) throw new Error('the other dispute draws no line')
  const like = (line: typeof first) => keepUnchanged(before, { ...before, lines: [line, ...others] }).lines
  const along = (course: typeof first.boundary.course) => like({ ...first, boundary: { ...first.boundary, course } })
  expect(along([...first.boundary.course])).toBe(before.lines)
  expect(along(first.boundary.course.slice(1))).not.toBe(before.lines)
  expect(like({ ...first, role: first.role === 'treaty' ? 'control' : 'treaty' })).not.toBe(before.lines)
  expect(keepUnchanged(before, { ...before, lines: others }).lines).toBe(others)
})

test('an instrument that promises land, leaves its holder open or gives it up is drawn over who holds it; a party that gives it up draws no holder', () => {
  const small = smallDossier()
  const [paper] = small.positions.filter(({ kind }) => kind === 'instrument')
  if (!paper) throw new Error('no instrument states anything')
  const renounced = { ...paper, claims: paper.claims.map((one) => ({ ...one, nature: 'renounced' as const })) }
  const draw = (position: typeof paper) => {
    const positions = [...small.positions.filter(({ id }) => id !== paper.id), position]
    const { areas } = sceneOf({ ...small, positions }, [placeId('west'), placeId('east')], paper.id, dayFrom('1970-01-01'))
    return areas.map(({ fill, hatch, stated }) => `${fill} ${hatch} ${stated}`)
  }
  expect(draw(paper)[0]).toBe('westmark transfer transfer')
  expect(draw(paper)[1]).toMatch(/^westmark .* undetermined$/)
  expect(draw(renounced)[0]).toMatch(/^westmark .* undetermined$/)
  expect(draw({ ...renounced, kind: 'state', party: true })[0]).toBe('renounced null undetermined')
})
