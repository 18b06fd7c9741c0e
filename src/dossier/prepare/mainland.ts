import type { LonLat } from '../../domain/distance'
import type { Polygon, Ring, Shape } from '../../generator/geometry/shapes'
import { readSource, shapeNamed } from './sources'

/** The meridian along which `nemuro-z11` was clipped. */
const clippedAt = 144.95

/** Hokkaidō and its isles, the coast near the islands to 10 m and elsewhere to 40 m. */
export function hokkaidoInDetail(folder: string): readonly Shape[] {
  const whole = readSource(folder, 'context-z9', 'land')
  const finer = readSource(folder, 'nemuro-z11', 'land')
  const coastOf = (shapes: readonly Shape[]) => shapeNamed(shapes, 'hokkaido').polygons[0]?.[0] ?? []
  const isles = shapeNamed(whole, 'hokkaido--isles')
  const isWest = (isle: Polygon) => isle[0]?.every((p) => p[0] < clippedAt)
  return [
    { ...shapeNamed(whole, 'hokkaido'), polygons: [[withFinerEast(coastOf(whole), coastOf(finer), clippedAt)]] },
    { ...isles, polygons: [...isles.polygons.filter(isWest), ...shapeNamed(finer, 'hokkaido--isles').polygons] },
  ]
}

/**
 * The ring of `whole` with the stretch east of a meridian taken from a finer ring that was clipped along that meridian, whose straight cut is left out.
 * @throws {Error} when the finer ring does not touch the meridian
 */
export function withFinerEast(whole: Ring, finer: Ring, meridian: number): Ring {
  const west = longestRun(whole, (p) => p[0] < meridian)
  const onCut = (p: LonLat) => Math.abs(p[0] - meridian) < 1e-9
  const east = longestRun(finer, (p) => !onCut(p))
  if (east.length === finer.length) throw new Error(`the finer ring is not cut at ${meridian}°`)
  return [...west, ...east]
}

/**
 * The ring of an area on a mainland, with its coast taken from the mainland's own ring so that both coincide at every level of detail;
 * the border inland, which is the longest stretch of the area off the mainland's coast, is kept.
 */
export function withCoastOf(mainland: Ring, area: Ring): Ring {
  const inland = inlandBorder(mainland, area)
  const [start, end] = [inland[0], inland.at(-1)]
  if (!start || !end) return area
  const from = nearestIndex(mainland, end)
  const to = nearestIndex(mainland, start)
  const coast = from <= to ? mainland.slice(from, to + 1) : [...mainland.slice(from), ...mainland.slice(0, to + 1)]
  return [...coast, ...inland.slice(1, -1)]
}

/** The stretch of an area's ring between two vertices of the mainland that strays furthest from the mainland's coast, those two included. */
function inlandBorder(mainland: Ring, area: Ring): Ring {
  const coast = new Set(mainland.map(String))
  const shared = area.flatMap((p, i) => (coast.has(String(p)) ? [i] : []))
  let border: Ring = []
  let furthest = -1
  for (const [n, from] of shared.entries()) {
    const to = shared[n + 1] ?? (shared[0] ?? 0) + area.length
    const stretch = Array.from({ length: to - from + 1 }, (_, i) => area[(from + i) % area.length]).filter((p) => p !== undefined)
    const strays = Math.max(0, ...stretch.slice(1, -1).map((p) => squared(p, mainland[nearestIndex(mainland, p)] ?? p)))
    if (strays > furthest) {
      furthest = strays
      border = stretch
    }
  }
  return border
}

function nearestIndex(ring: Ring, position: LonLat): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (const [i, candidate] of ring.entries()) {
    const distance = squared(candidate, position)
    if (distance < least) {
      least = distance
      best = i
    }
  }
  return best
}

function squared(a: LonLat, b: LonLat): number {
  return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2
}

/** The longest run of neighbours in a ring that all pass a test, across the ring's end too. */
function longestRun(ring: Ring, passes: (position: LonLat) => boolean): Ring {
  const gap = ring.findIndex((position) => !passes(position))
  if (gap < 0) return ring
  let best: LonLat[] = []
  let run: LonLat[] = []
  for (const position of [...ring.slice(gap), ...ring.slice(0, gap)]) {
    if (passes(position)) run.push(position)
    else run = []
    if (run.length > best.length) best = run
  }
  return best
}
