import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { geodesicDistance } from '../../../src/generator/derive/geodesic'
import { type AllLand, coastOfAll, type LandId, landOf, nearestLand } from '../../../src/generator/derive/land'
import { expand, readRecipe } from '../../../src/generator/derive/recipe'
import { languagesOf } from '../../../src/generator/dossier/raw'
import { readDossier } from '../../../src/generator/dossier/read'
import { contentSchema } from '../../../src/generator/dossier/schema/content'
import { shapesFrom } from '../../../src/generator/geometry/sources'
import { greatCircleDistance, type LonLat } from '../../../src/domain/distance'

interface Feature {
  readonly properties: { readonly id: string; readonly kind?: string; readonly land?: LandId; readonly miles?: number }
  readonly geometry: { readonly coordinates: unknown }
}

interface Reference {
  readonly medians: readonly {
    readonly strait: string
    readonly between: readonly string[]
    readonly point: LonLat
    readonly km: number
  }[]
  readonly areas: readonly { readonly id: string; readonly area_km2: number }[]
}

const folder = 'src/dossier/geometry'
const read = (name: string): readonly Feature[] => JSON.parse(readFileSync(`${folder}/${name}.geojson`, 'utf8')).features
const reference: Reference = JSON.parse(readFileSync('test/dossier/reference.json', 'utf8'))
const lines = new Map(
  read('lines').map(({ properties, geometry }) => [properties.id, geometry.coordinates as readonly (readonly LonLat[])[]]),
)
const sea = read('sea')
const seed = 1855

const recipe = readRecipe('src/dossier')
const fourIslands = expand(['four-islands'], recipe?.sets ?? {})
const landIds = recipe?.lands.map(({ id }) => id) ?? []

let land: AllLand
beforeAll(() => {
  if (!recipe) throw new Error('no recipe')
  const raw = readDossier('src/dossier')
  land = landOf(shapesFrom(folder, recipe.outlines), recipe, contentSchema(languagesOf(raw)).parse(raw.files).places)
}, 60_000)

/** Distance on the ellipsoid to the nearest point of some coast. */
function toCoast(from: LonLat, ids: readonly LandId[]): number {
  return geodesicDistance(from, coastOfAll(land, ids).nearest(from))
}

const sakhalin: readonly LandId[] = ['south-sakhalin', 'north-sakhalin']
const medianLines: readonly { id: string; one: readonly LandId[]; other: readonly LandId[] }[] = [
  { id: 'boundary-1855-etorofu-urup', one: fourIslands, other: ['kurils-beyond'] },
  { id: 'boundary-1875-la-perouse', one: ['hokkaido'], other: sakhalin },
  { id: 'boundary-1875-shumshu-lopatka', one: ['kurils-beyond'], other: ['kamchatka'] },
  { id: 'line-of-control-1945', one: ['hokkaido'], other: fourIslands },
  { id: 'claimed-declaration-1956-line', one: ['shikotan', 'habomai'], other: ['kunashiri', 'etorofu'] },
  { id: 'median-kunashiri-etorofu', one: ['kunashiri'], other: ['etorofu'] },
  { id: 'median-shikotan-habomai', one: ['shikotan'], other: ['habomai'] },
]

describe.each(medianLines)('$id', ({ id, one, other }) => {
  const line = lines.get(id)?.[0] ?? []

  test('has at most 60 points, each as far from one coast as from the other within 0.5 %', () => {
    expect(line.length).toBeGreaterThan(1)
    expect(line.length).toBeLessThanOrEqual(60)
    for (const point of line) expect(Math.abs(toCoast(point, one) / toCoast(point, other) - 1), String(point)).toBeLessThan(0.005)
  })

  test('stays equidistant within 1 % between its points', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: line.length - 2 }), fc.double({ min: 0, max: 1, noNaN: true }), (i, t) => {
        const [a, b] = [line[i], line[i + 1]]
        if (!a || !b) return
        const point: LonLat = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]
        const ratio = toCoast(point, one) / toCoast(point, other)
        expect(Math.abs(ratio - 1), String(point)).toBeLessThan(0.01)
      }),
      { seed, numRuns: 60 },
    )
  })

  test('is carried on about twelve nautical miles past the last land', () => {
    const narrowest = Math.min(...line.map((p) => toCoast(p, one)))
    for (const end of [line[0], line.at(-1)]) expect(toCoast(end ?? [0, 0], one)).toBeLessThan(narrowest + 22_224 * 1.02)
  })
})

test('the lines pass where other code found points at equal distance', () => {
  const through: Readonly<Record<string, string>> = {
    'nemuro-strait': 'line-of-control-1945',
    'goyomai-strait': 'line-of-control-1945',
    'suisho-channel': 'line-of-control-1945',
    'kunashiri-channel': 'median-kunashiri-etorofu',
    'vries-strait': 'boundary-1855-etorofu-urup',
    'la-perouse-strait': 'boundary-1875-la-perouse',
    'south-kuril-strait': 'claimed-declaration-1956-line',
    'first-kuril-strait': 'boundary-1875-shumshu-lopatka',
  }
  const all = [...fourIslands, 'hokkaido', 'kurils-beyond', 'kamchatka', ...sakhalin] as const
  // the other code left unnamed rocks out; where one of them is nearer than its coasts, the line rightly passes elsewhere
  const unaffected = reference.medians.filter(({ point, km }) => all.filter((id) => toCoast(point, [id]) < km * 995).length === 0)
  const nearBoth = unaffected.filter(({ point, km }) => all.filter((id) => toCoast(point, [id]) < km * 1005).length >= 2)
  expect(nearBoth.length).toBeGreaterThanOrEqual(9)
  for (const { strait, point, km } of nearBoth) {
    expect(toLine(point, lines.get(through[strait] ?? '')?.[0] ?? []), `${strait} ${point}`).toBeLessThan(0.005 * km * 1000 + 40)
  }
})

/** Metres from a point to a line on the chart. */
function toLine(p: LonLat, line: readonly LonLat[]): number {
  let least = Number.POSITIVE_INFINITY
  for (const [i, a] of line.entries()) {
    const b = line[i + 1]
    if (!b) continue
    for (let t = 0; t <= 1; t += 0.005)
      least = Math.min(least, greatCircleDistance(p, [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]))
  }
  return least
}

/** A point on a limit, chosen by how far along it lies. */
function limitPoints(miles: number) {
  const stretches = sea.filter(({ properties }) => properties.kind === 'limit' && properties.miles === miles)
  const segments = stretches.flatMap(({ geometry }) => {
    const points = geometry.coordinates as readonly LonLat[]
    return points.slice(1).map((b, i) => ({ a: points[i] ?? b, b }))
  })
  return fc.tuple(fc.constantFrom(...segments), fc.double({ min: 0, max: 1, noNaN: true })).map(([{ a, b }, t]) => {
    const point: LonLat = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]
    return { point }
  })
}

test('200 points of the twelve-mile limit lie 22,224 metres from land within 0.5 %, but for La Pérouse Strait', () => {
  const isStrait = (p: LonLat) => toCoast(p, ['hokkaido']) + toCoast(p, ['south-sakhalin']) < 2.1 * 22_224
  const checked = fc.sample(limitPoints(12), { seed, numRuns: 230 }).flatMap(({ point }) => {
    const nearest = nearestLand(land, point)
    if (!nearest || isStrait(point)) return []
    return [{ point, distance: geodesicDistance(point, nearest.land.coast.nearest(point)) }]
  })
  expect(checked.length).toBeGreaterThanOrEqual(200)
  for (const { point, distance } of checked) expect(Math.abs(distance / 22_224 - 1), `${point}: ${distance}`).toBeLessThan(0.005)
})

test('no vertex of any coast is nearer to the twelve-mile limit than the limit says', () => {
  const vertices = landIds.flatMap((id) => land.get(id)?.polygons.flat(2) ?? [])
  for (const { point } of fc.sample(limitPoints(12), { seed: seed + 1, numRuns: 25 })) {
    const near = vertices.filter((v) => Math.abs(v[1] - point[1]) < 0.21 && Math.abs(v[0] - point[0]) < 0.35)
    const nearest = nearestLand(land, point)?.distance ?? 0
    const brute = near.reduce((least, v) => Math.min(least, geodesicDistance(point, v)), Number.POSITIVE_INFINITY)
    expect(nearest, String(point)).toBeLessThanOrEqual(brute + 1)
  }
})

test('points of the two-hundred-mile limit lie 370.4 km from land within 0.5 %', () => {
  for (const { point } of fc.sample(limitPoints(200), { seed, numRuns: 100 })) {
    const nearest = nearestLand(land, point)
    const distance = nearest ? geodesicDistance(point, nearest.land.coast.nearest(point)) : 0
    expect(Math.abs(distance / 370_400 - 1), `${point}: ${distance}`).toBeLessThan(0.005)
  }
})

test('what may not be drawn is not drawn', () => {
  expect(lines.has('area-fishing-1998')).toBe(false)
  expect(lines.has('baselines-ussr-1984')).toBe(false)
})

test('Russia’s stated border is the line of control, and Japan’s the line of 1855', () => {
  expect(lines.get('claimed-russia-state-border')).toEqual([
    ...(lines.get('line-of-control-1945') ?? []),
    ...(lines.get('line-of-control-1945-la-perouse') ?? []),
  ])
  expect(lines.get('claimed-japan-etorofu-urup')).toEqual(lines.get('boundary-1855-etorofu-urup'))
})

test('every way of dividing the islands shares out the same land, and an equal division halves it', () => {
  const { outcomes } = JSON.parse(readFileSync(`${folder}/outcomes.json`, 'utf8'))
  const main = fourIslands
    .filter((id) => id !== 'habomai')
    .reduce((sum, id) => sum + (reference.areas.find((area) => area.id === id)?.area_km2 ?? 0), 0)
  for (const { id, japan, russia } of outcomes) {
    expect(japan.landKm2 + russia.landKm2, id).toBeGreaterThan(main)
    expect(Math.abs(japan.landKm2 + russia.landKm2 - 5003), id).toBeLessThan(3)
    if (id === 'area-split') expect(Math.abs(japan.landKm2 - russia.landKm2)).toBeLessThanOrEqual(1)
  }
})
