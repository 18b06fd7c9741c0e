import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { measureRing } from '../../../src/generator/derive/geodesic'
import { readShapes, withoutRocks } from '../../../src/generator/geometry/shapes'
import { geometryOf, origin } from '../../fixtures/geometry'
import type { OutlineLevel } from '../../../src/cartography/geometry'
import { contains, ringsOf } from '../../../src/cartography/pathData'
import { doubleArea } from '../../../src/domain/ring'
import { gridPoint, gridPosition } from '../../../src/cartography/projection'
import type { LonLat } from '../../../src/domain/distance'

interface Reference {
  readonly areas: readonly { readonly id: string; readonly area_km2: number; readonly parts: number }[]
  readonly points: readonly { readonly name: string; readonly point: LonLat; readonly expect: string; readonly coast_m: number }[]
}

const reference: Reference = JSON.parse(readFileSync('test/dossier/reference.json', 'utf8'))
const folder = 'src/dossier/geometry'
const geometry = geometryOf()
const [base, middle, close] = geometry.levels as readonly [OutlineLevel, OutlineLevel, OutlineLevel]
const outlineOf = (level: OutlineLevel, id: string) => level.outlines.find((outline) => outline.id === id)?.d ?? ''

/** Area of the largest polygon of an outline, km², on the ellipsoid. */
function mainArea(level: OutlineLevel, id: string): number {
  const areas = ringsOf(outlineOf(level, id)).map((ring) => measureRing(ring.map((p) => gridPosition(p, level.gridZoom, origin))).area)
  return Math.max(...areas) / 1e6
}

describe.each([
  { name: 'base', level: base, deviation: 350, largeWithin: 0.02, smallWithin: 0.08 },
  { name: 'middle', level: middle, deviation: 80, largeWithin: 0.008, smallWithin: 0.03 },
  { name: 'close', level: close, deviation: 30, largeWithin: 0.004, smallWithin: 0.01 },
  { name: 'full', level: geometry.full, deviation: 3, largeWithin: 0.001, smallWithin: 0.001 },
])('at the $name level', ({ level, deviation, largeWithin, smallWithin }) => {
  const single = reference.areas.filter(({ parts, area_km2 }) => parts === 1 && area_km2 > 1)

  test.each(single)('$id has its area', ({ id, area_km2 }) => {
    const within = area_km2 > 20 ? largeWithin : smallWithin
    expect(Math.abs(mainArea(level, id) / area_km2 - 1), `${mainArea(level, id)} km²`).toBeLessThan(within)
  })

  test('every island and islet has an outline', () => {
    for (const { id } of reference.areas) expect(ringsOf(outlineOf(level, id)).length, id).toBeGreaterThan(0)
  })

  test('places fall on their island, and open water on none', () => {
    const islands = new Set(reference.areas.map(({ id }) => id))
    const drawn = level.outlines.filter(({ id }) => islands.has(id)).map(({ id, d }) => ({ id, rings: ringsOf(d) }))
    for (const { name, point, expect: expected, coast_m } of reference.points) {
      if (coast_m < deviation) continue
      const on = drawn.filter(({ rings }) => contains(rings, gridPoint(point, level.gridZoom, origin))).map(({ id }) => id)
      expect(on, name).toEqual(islands.has(expected) ? [expected] : [])
    }
  })

  test('every ring holds some area, so that nothing vanishes', () => {
    for (const { id, d } of level.outlines) for (const ring of ringsOf(d)) expect(Math.abs(doubleArea(ring)), id).toBeGreaterThan(0)
  })
})

test('the base level loses no ring of a named island', () => {
  for (const { id, polygons } of withoutRocks(readShapes(folder, 'islands-z7'))) {
    expect(ringsOf(outlineOf(base, id)).length, id).toBe(polygons.flat().length)
  }
})

test('the close levels lose no rock', () => {
  for (const [level, file] of [
    [close, 'islands-z11'],
    [geometry.full, 'islands-full'],
  ] as const) {
    const rings = readShapes(folder, file)
      .filter(({ properties }) => properties.of !== 'kamchatka')
      .flatMap(({ polygons }) => polygons.flat()).length
    const islands = level.outlines.filter(({ id }) => reference.areas.some((area) => area.id === id))
    expect(islands.flatMap(({ d }) => ringsOf(d)).length, file).toBe(rings)
  }
})

test.each([base, middle])('both halves of Sakhalin meet along 50° N, from coast to coast, at zoom $fromZoom', (level) => {
  const y = Math.round(gridPoint([143, 50], level.gridZoom, origin)[1])
  const onCut = (id: string) => new Set((ringsOf(outlineOf(level, id))[0] ?? []).filter((p) => p[1] === y).map((p) => p[0]))
  const south = onCut('south-sakhalin')
  expect(south).toEqual(onCut('north-sakhalin'))
  expect(Math.max(...south) - Math.min(...south)).toBeCloseTo(
    gridPoint([143.989, 50], level.gridZoom, origin)[0] - gridPoint([142.1527, 50], level.gridZoom, origin)[0],
    -2,
  )
})

test.each([base, middle, close])('Nemuro’s coast is Hokkaidō’s own at zoom $fromZoom', (level) => {
  const hokkaido = new Set((ringsOf(outlineOf(level, 'hokkaido'))[0] ?? []).map(String))
  const nemuro = ringsOf(outlineOf(level, 'nemuro'))[0] ?? []
  const shared = nemuro.filter((p) => hokkaido.has(String(p))).length
  expect(shared / nemuro.length).toBeGreaterThan(0.5)
  expect(contains([nemuro], gridPoint([145.75, 43.36], level.gridZoom, origin))).toBe(true)
})

test('the footprint of a place has its point on land, in the largest ring', () => {
  for (const { place, inside, hull } of geometry.footprints) {
    if (hull) continue
    const rings = ringsOf(outlineOf(geometry.full, place) || outlineOf(base, place))
    const grid = outlineOf(geometry.full, place) ? 17 : 10
    const [largest = []] = [...rings].sort((a, b) => Math.abs(doubleArea(b)) - Math.abs(doubleArea(a)))
    expect(contains([largest], gridPoint(inside, grid, origin)), place).toBe(true)
  }
})

test('the hull of the Habomai holds every islet and not Shikotan', () => {
  const hull = [(geometry.footprints.find(({ place }) => place === 'habomai')?.hull ?? []).map((at) => gridPoint(at, 10, origin))]
  const points = geometry.footprints.filter(({ place }) => reference.areas.some((area) => area.id === place))
  const within = points.filter(({ inside }) => contains(hull, gridPoint(inside, 10, origin))).map(({ place }) => place)
  expect(within.sort()).toEqual([
    'akiyuri',
    'harukarimoshiri',
    'kabuto',
    'kaigara',
    'moemoshiri',
    'odoke',
    'shibotsu',
    'suisho',
    'taraku',
    'todo',
    'yuri',
  ])
})

test('there is a footprint for every place with an outline, once', () => {
  const places = geometry.footprints.map(({ place }) => String(place))
  expect(new Set(places).size).toBe(places.length)
  expect([...places].sort()).toEqual([...base.outlines.map(({ id }) => id), 'habomai'].sort())
})

test('what every page carries weighs at most 34 kB, 12 kB compressed, and the locator 6 kB', () => {
  const paths = JSON.stringify([base.outlines, geometry.backdrop])
  expect(paths.length).toBeLessThanOrEqual(34_000)
  expect(brotliCompressSync(paths).length).toBeLessThanOrEqual(12_000)
  expect(geometry.locator?.d.length).toBeLessThanOrEqual(6_000)
})

test('the fine backdrop has every depth of the source, shallowest first', () => {
  const depths = geometry.fineBackdrop.depths.map(({ depth }) => depth)
  expect(depths).toEqual([200, 1000, 2000, 3000, 4000, 5000, 6000, 8000])
})

test('only the summit whose coarse position falls into the sea is left out', () => {
  expect(geometry.summits.some(({ name }) => name === 'Lvinaya Past')).toBe(false)
  expect(geometry.summits).toHaveLength(44)
})

test.each([
  ['Tokyo', [139.7, 35.9], true],
  ['Moscow', [37.6, 55.8], true],
  ['the middle of the Pacific', [-150, 10], false],
  ['the Sea of Okhotsk', [149, 54], false],
  ['Chukotka beyond the date line', [-173.5, 66], true],
  ['inner Brazil', [-50, -10], true],
  ['the far south', [100, -50], false],
] as const)('on the small world map %s is where it should be', (_, [longitude, latitude], onLand) => {
  const { west = 0, d = '' } = geometry.locator ?? {}
  expect(contains(ringsOf(d), [(longitude - west + 360) % 360, 90 - latitude])).toBe(onLand)
})
