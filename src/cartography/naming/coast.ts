import { type Box, isIn, latticeOver, meet } from '../box'
import type { Outline } from '../geometry'
import { contains, type PixelRing, ringsOf } from '../pathData'
import type { Pixel } from '../projection'
import { distanceTo, segmentIndex } from './segments'

/** A ring of a land's coast with the box round it, in pixels of the grid. */
interface Ring {
  readonly id: string
  readonly points: PixelRing
  readonly box: Box
}

/** The coasts of a level of detail, read once: what names are kept clear of, whatever the zoom. */
export interface Coasts {
  readonly gridZoom: number
  readonly rings: readonly Ring[]
}

const known = new WeakMap<readonly Outline[], Coasts>()

/**
 * The coasts of outlines; read once for each list of them.
 * @param land further land without a place of its own, as path data on a grid of its own
 */
export function coastsOf(outlines: readonly Outline[], gridZoom: number, land?: { readonly d: string; readonly gridZoom: number }): Coasts {
  const read = known.get(outlines) ?? readCoasts(outlines, gridZoom, land)
  known.set(outlines, read)
  return read
}

function readCoasts(outlines: readonly Outline[], gridZoom: number, land?: { readonly d: string; readonly gridZoom: number }): Coasts {
  const rings = (id: string, d: string, scale: number): Ring[] =>
    ringsOf(d).map((ring) => {
      const points = scale === 1 ? ring : ring.map(([x, y]): Pixel => [x * scale, y * scale])
      return { id, points, box: boxRound(points) }
    })
  const named = outlines.flatMap(({ id, d }) => rings(id, d, 1))
  return { gridZoom, rings: land ? [...named, ...rings('', land.d, 2 ** (gridZoom - land.gridZoom))] : named }
}

/** The coasts in and round a view, at its zoom: pixels from the map's origin. */
export interface CoastView {
  /** Whether a coast passes through a box. */
  readonly crosses: (box: Box) => boolean
  /** The land that a point lies on; `null` at sea. */
  readonly landAt: (point: Pixel) => string | null
  /** The nearest land to a box and how far it is, no further than `reach`; `null` where there is none. A box on land lies on that land. */
  readonly nearest: (box: Box, reach: number) => { readonly id: string; readonly distance: number } | null
  /** The corners of the coast of some lands that lie in the view. */
  readonly cornersOf: (ids: ReadonlySet<string>) => readonly Pixel[]
  /** Points spread evenly over the view, each with the land that it lies on. */
  readonly lattice: () => readonly { readonly at: Pixel; readonly land: string | null }[]
}

/** Land beyond the edges of a view by so much still counts as near, pixels. */
const margin = 96

/** @param covers what lies over the view: land under it is not seen */
export function coastView({ gridZoom, rings }: Coasts, zoom: number, view: Box, covers: readonly Box[] = []): CoastView {
  const scale = 2 ** (zoom - gridZoom)
  const wide = { left: view.left - margin, top: view.top - margin, right: view.right + margin, bottom: view.bottom + margin }
  const near = rings
    .filter(({ box }) => meet(scaled(box, scale), wide))
    .map(({ id, points, box }) => ({ id, box: scaled(box, scale), points: thinned(points, scale) }))
  const index = segmentIndex(wide)
  for (const { id, points } of near) {
    let from = points.at(-1)
    for (const to of points) {
      if (from) index.add({ id, from, to })
      from = to
    }
  }
  const landAt = (point: Pixel) => near.find(({ box, points }) => isIn(box, point) && contains([points], point))?.id ?? null
  const isSeen = (point: Pixel) => isIn(view, point) && !covers.some((cover) => isIn(cover, point))
  const inView = new Map<string, readonly Pixel[]>()
  const cornersIn = (id: string) => {
    const known = inView.get(id)
    if (known) return known
    const found = near.filter((ring) => ring.id === id).flatMap(({ points }) => points.filter(isSeen))
    inView.set(id, found)
    return found
  }
  let lattice: readonly { readonly at: Pixel; readonly land: string | null }[] | null = null
  return {
    landAt,
    cornersOf: (ids) => [...ids].flatMap(cornersIn),
    lattice() {
      lattice ??= latticeOver(view, 9)
        .filter(isSeen)
        .map((at) => ({ at, land: landAt(at) }))
      return lattice
    },
    crosses: index.crosses,
    nearest(box, reach) {
      const on = landAt([(box.left + box.right) / 2, (box.top + box.bottom) / 2])
      if (on !== null) return { id: on, distance: 0 }
      let best: { id: string; distance: number } | null = null
      for (const { id, from, to } of index.near(box, reach)) {
        const distance = distanceTo(box, from, to)
        if (distance <= (best?.distance ?? reach)) best = { id, distance }
      }
      return best
    },
  }
}

/** Nearer than this to the corner before, a corner of the coast is left out, pixels: a name keeps further off than that. */
const fine = 2

/** A ring in pixels of the screen, without corners that no one could tell apart. */
function thinned(points: PixelRing, scale: number): PixelRing {
  const kept: Pixel[] = []
  let [lastX, lastY] = [Number.NaN, Number.NaN]
  for (const [x, y] of points) {
    if (Math.abs(x * scale - lastX) < fine && Math.abs(y * scale - lastY) < fine) continue
    lastX = x * scale
    lastY = y * scale
    kept.push([lastX, lastY])
  }
  return kept
}

function scaled({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left * by, top: top * by, right: right * by, bottom: bottom * by }
}

function boxRound(points: PixelRing): Box {
  let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const [x, y] of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return { left, top, right, bottom }
}
