import { expect, test } from 'vitest'
import { placeId, positionId } from '../../src/generator/dossier/compile/ids'
import { legendOf } from '../../src/cartography/legend'
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
  expect(looks('control', '1854-01-01', 'etorofu')).toEqual(['undetermined null null'])
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

test('treaty lines in force are drawn, else the line of control; in late summer 1945 none of both', () => {
  const lines = (view: string, day: string) => scene(view, day).lines.map(({ role }) => role)
  expect(lines('control', '1900-01-01')).toContain('treaty')
  expect(lines('control', '2018-11-14')).toContain('control')
  expect(lines('control', '2018-11-14')).not.toContain('treaty')
  expect(lines('control', '1945-08-24').filter((role) => role === 'treaty' || role === 'control')).toEqual([])
  expect(lines('japan', '2018-11-14')).toEqual(expect.arrayContaining(['control-thin', 'claimed']))
})

test('only one line is Japan’s stated border, from 28 April 1952', () => {
  const claimed = (day: string) => scene('control', day).lines.filter(({ role }) => role === 'claimed').length
  expect(claimed('1952-04-27')).toBe(0)
  expect(claimed('1952-04-28')).toBe(1)
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
