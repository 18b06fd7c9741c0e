import type { LonLat } from '../../domain/distance'
import type { Rectangle } from '../../cartography/clip'
import { contoursOf, refine } from './contour'
import { coastOfAll, fourIslands, type Land, type LandId } from './land'
import { median, medianToTheLimit, rounded } from './medians'
import { thin } from './thin'
import { economicZone, type Stretch, straitSea } from './zones'

type Stroke = readonly LonLat[]

type AllLand = ReadonlyMap<LandId, Land>

const sakhalin: readonly LandId[] = ['south-sakhalin', 'north-sakhalin']
const russianLand: readonly LandId[] = [...fourIslands, 'kurils-beyond', ...sakhalin, 'kamchatka', 'asia']
const japaneseLand: readonly LandId[] = ['hokkaido', 'honshu', ...fourIslands]

/** Midway between Cape Nosappu and Kaigara as SCAPIN-1033/2 of 1949 gives it, then the two further points of SCAPIN-1033 of 1946. */
const macArthurPoints: readonly LonLat[] = [
  [145.841667, 43.387222],
  [146.5, 43],
  [165, 45],
]

/** Where the 50th parallel meets the coasts of Sakhalin in the outline used here. */
const fiftiethParallel: Stroke = [
  [142.1527, 50],
  [143.989, 50],
]

/**
 * The course of every line of the dossier that can be drawn from what is known, by its id. Left out for want of coordinates: the fishing area of 1998 and
 * the baselines of 1984.
 */
export function boundaryCourses(
  land: AllLand,
  territorialLimit: readonly Stretch[],
  economicLimit: readonly Stretch[],
): ReadonlyMap<string, readonly Stroke[]> {
  const between = (one: readonly LandId[], other: readonly LandId[], frame: Rectangle, endsAt: readonly LandId[] = []) => {
    const [a, b, third] = [coastOfAll(land, one), coastOfAll(land, other), coastOfAll(land, endsAt)]
    return median({ one: a, other: b, frame, endsWhere: (p) => third.distance(p, a.distance(p)) < a.distance(p) })
  }
  const [withHokkaido, beyondEtorofu] = economicMedians(land)
  const etorofuUrup = between(fourIslands, ['kurils-beyond'], [148, 44.5, 151, 47])
  const laPerouse = between(['hokkaido'], sakhalin, [139.5, 44.5, 144.5, 47])
  const shumshuLopatka = between(['kurils-beyond'], ['kamchatka'], [155, 50, 158.5, 52])
  const control = between(['hokkaido'], fourIslands, [144.6, 42.5, 147, 45.4])
  const givenBy = (limit: readonly Stretch[], ids: readonly LandId[]) =>
    limit.filter(({ land: id }) => ids.includes(id)).map(({ points }) => points)
  return new Map<string, readonly Stroke[]>([
    ['boundary-1855-etorofu-urup', [etorofuUrup]],
    ['boundary-1875-la-perouse', [laPerouse]],
    ['boundary-1875-shumshu-lopatka', [shumshuLopatka]],
    ['boundary-1905-sakhalin-50n', [fiftiethParallel]],
    ['line-fishing-1946-macarthur', macArthur(land)],
    ['line-of-control-1945', [control]],
    ['line-of-control-1945-la-perouse', [laPerouse]],
    ['claimed-japan-etorofu-urup', [etorofuUrup]],
    ['map-lines-japan-undetermined', [laPerouse, fiftiethParallel, shumshuLopatka]],
    ['claimed-russia-state-border', [control, laPerouse]],
    ['claimed-declaration-1956-line', [between(['shikotan', 'habomai'], ['kunashiri', 'etorofu'], [145.2, 43, 149, 45], ['hokkaido'])]],
    ['median-kunashiri-etorofu', [between(['kunashiri'], ['etorofu'], [145.8, 43.8, 148, 45.5], ['shikotan'])]],
    ['median-shikotan-habomai', [between(['shikotan'], ['habomai'], [145.8, 42.8, 147.5, 44.3], ['kunashiri'])]],
    ['limit-territorial-sea-russia-12nm', givenBy(territorialLimit, russianLand)],
    ['limit-territorial-sea-japan-12nm', givenBy(territorialLimit, japaneseLand)],
    ['limit-eez-200nm-russia', [...givenBy(economicLimit, russianLand), ...(withHokkaido?.strokes ?? [])]],
    ['limit-eez-200nm-japan', [...givenBy(economicLimit, japaneseLand), ...(beyondEtorofu?.strokes ?? [])]],
  ])
}

/** Where economic zones of two hundred miles meet, beyond the territorial sea: on the side of Hokkaidō, as Russia counts, and beyond Etorofu, as Japan does. */
export function economicMedians(land: AllLand) {
  const four = coastOfAll(land, fourIslands)
  const meeting = (id: string, other: readonly LandId[], third: readonly LandId[]) => {
    const coasts = { one: four, other: coastOfAll(land, other), third: coastOfAll(land, third) }
    return {
      id: `median-200-${id}`,
      land: 'four-islands',
      other: id,
      strokes: medianToTheLimit({ ...coasts, frame: [143, 39.5, 154, 49], reach: economicZone }),
    }
  }
  return [
    meeting('hokkaido', ['hokkaido', 'honshu'], ['south-sakhalin', 'kurils-beyond']),
    meeting('kurils-beyond', ['kurils-beyond'], sakhalin),
  ]
}

/** The occupation's fishing limit: official points straight on the map to sea, and three miles off Hokkaidō from Cape Shiretoko to the first of them. */
function macArthur(land: AllLand): Stroke[] {
  const hokkaido = coastOfAll(land, ['hokkaido'])
  const four = coastOfAll(land, fourIslands)
  const [start] = macArthurPoints
  const field = (p: LonLat) => hokkaido.distance(p) - straitSea
  const offset = contoursOf(field, { frame: [144.9, 43.2, 146.2, 44.6], step: [0.01, 0.01] })
    .map((contour) => refine(contour, field, 15).points)
    .reduce((longest, line) => (line.length > longest.length ? line : longest), [])
  const line = (offset[0]?.[1] ?? 0) > (offset.at(-1)?.[1] ?? 0) ? offset : [...offset].reverse()
  const cape = line.reduce((best, p, i) => (p[1] > (line[best]?.[1] ?? 0) ? i : best), 0)
  const meets = line.findIndex((p, i) => i > cape && p[0] > 145.5 && four.distance(p) < hokkaido.distance(p))
  const coastal = thin(line.slice(cape, meets < 0 ? undefined : meets), () => 60).map(rounded)
  return [start ? [...coastal, start] : coastal, macArthurPoints]
}
