import { type Box, boxRound, encloses, grown, isIn, latticeOver, meet } from '../box'
import { doubleArea } from '../../domain/ring'
import type { Outline } from '../geometry'
import { contains, type PixelRing, ringsOf } from '../pathData'
import type { Pixel } from '../projection'
import { distanceTo, overlaps, type SegmentIndex, segmentIndex } from './segments'

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

interface Land {
  readonly d: string
  readonly gridZoom: number
}

const known = new WeakMap<readonly Outline[], { readonly land: string | undefined; readonly coasts: Coasts }>()

/**
 * The coasts of outlines; read once for each list of them, as long as the land is the same.
 * @param land further land without a place of its own, as path data on a grid of its own
 */
export function coastsOf(outlines: readonly Outline[], gridZoom: number, land?: Land): Coasts {
  const last = known.get(outlines)
  if (last && last.land === land?.d) return last.coasts
  const coasts = readCoasts(outlines, gridZoom, land)
  known.set(outlines, { land: land?.d, coasts })
  return coasts
}

function readCoasts(outlines: readonly Outline[], gridZoom: number, land?: Land): Coasts {
  const rings = (id: string, d: string, scale: number): Ring[] =>
    ringsOf(d).map((ring) => {
      const points = scale === 1 ? ring : ring.map(([x, y]): Pixel => [x * scale, y * scale])
      return { id, points, box: boxRound(points) }
    })
  const named = outlines.flatMap(({ id, d }) => rings(id, d, 1))
  return { gridZoom, rings: land ? [...named, ...rings('', land.d, 2 ** (gridZoom - land.gridZoom))] : named }
}

/** A corner of a coast, in pixels of the screen. */
export interface Corner {
  readonly at: Pixel
  /** Across the coast from there, of whatever length; the land lies on the other side. */
  readonly seaward: Pixel
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
  readonly cornersOf: (ids: ReadonlySet<string>) => readonly Corner[]
  /** Of points spread evenly over the view, those that lie on a land. */
  readonly latticeOn: (id: string) => readonly Pixel[]
}

/** @param covers what lies over the view: land under it is not seen */
export function coastView(coasts: Coasts, zoom: number, view: Box, covers: readonly Box[] = []): CoastView {
  const { near, index, landAt } = chartRound(coasts, zoom, view)
  const isSeen = (point: Pixel) => isIn(view, point) && !covers.some((cover) => isIn(cover, point))
  const inView = new Map<string, readonly Corner[]>()
  const cornersIn = (id: string) => {
    const known = inView.get(id)
    if (known) return known
    const found: Corner[] = []
    for (const ring of near)
      if (ring.id === id && meet(ring.box, view)) for (const corner of ring.corners) if (isSeen(corner.at)) found.push(corner)
    inView.set(id, found)
    return found
  }
  let lattice: readonly Pixel[] | null = null
  return {
    landAt,
    cornersOf(ids) {
      const [only, ...others] = ids
      return only === undefined ? [] : others.length ? [...ids].flatMap(cornersIn) : cornersIn(only)
    },
    latticeOn(id) {
      const rings = near.filter((ring) => ring.id === id)
      lattice ??= latticeOver(view, 9).filter(isSeen)
      return lattice.filter((point) => rings.some((ring) => isOn(ring, point)))
    },
    crosses: index.crosses,
    nearest(box, reach) {
      const on = landAt([(box.left + box.right) / 2, (box.top + box.bottom) / 2])
      if (on !== null) return { id: on, distance: 0 }
      let best: { id: string; distance: number } | null = null
      let near = grown(box, reach)
      index.eachNear(near, ({ id, from, to }) => {
        if (!overlaps(near, from, to)) return
        const distance = distanceTo(box, from, to)
        if (distance > (best?.distance ?? reach)) return
        best = { id, distance }
        near = grown(box, distance)
      })
      return best
    },
  }
}

interface ChartedRing extends Ring {
  readonly corners: readonly Corner[]
}

/** The coasts of a region at a zoom, sorted so that questions about a box or a point look at what is near it. */
interface Chart {
  readonly zoom: number
  readonly region: Box
  readonly near: readonly ChartedRing[]
  readonly index: SegmentIndex
  readonly landAt: (point: Pixel) => string | null
}

/** Land beyond the edges of a view by so much still counts as near, pixels. */
const margin = 96
/** So much further round a view its chart reaches, so that it serves while the map is panned, pixels. */
const spare = 256

/** The chart last drawn of some coasts: it is drawn anew for another zoom, or where a view leaves its region. */
const lastDrawn = new WeakMap<Coasts, Chart>()

function chartRound(coasts: Coasts, zoom: number, view: Box): Chart {
  const last = lastDrawn.get(coasts)
  if (last && last.zoom === zoom && encloses(last.region, grown(view, margin))) return last
  const chart = drawChart(coasts, zoom, grown(view, margin + spare))
  lastDrawn.set(coasts, chart)
  return chart
}

function drawChart({ gridZoom, rings }: Coasts, zoom: number, region: Box): Chart {
  const scale = 2 ** (zoom - gridZoom)
  const near = rings
    .filter(({ box }) => meet(scaled(box, scale), region))
    .map(({ id, points, box }): ChartedRing => {
      const thin = thinned(points, scale)
      return { id, box: scaled(box, scale), points: thin, corners: cornersAlong(thin) }
    })
  const index = segmentIndex(region)
  for (const { id, points } of near) {
    let from = points.at(-1)
    for (const to of points) {
      if (from) index.add({ id, from, to })
      from = to
    }
  }
  const found = (point: Pixel) => near.find((ring) => isOn(ring, point))?.id ?? null
  // Where no coast runs through a square, all of it is the same land or sea.
  const whole: (string | null | undefined)[] = []
  const landAt = (point: Pixel) => {
    const square = index.emptySquareAt(point)
    if (square === null) return found(point)
    const known = whole[square]
    if (known !== undefined) return known
    const land = found(point)
    whole[square] = land
    return land
  }
  return { zoom, region, near, index, landAt }
}

const isOn = ({ box, points }: Ring, point: Pixel) => isIn(box, point) && contains([points], point)

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

function cornersAlong(ring: PixelRing): readonly Corner[] {
  const outward = doubleArea(ring) > 0 ? 1 : -1
  return ring.map((at, i) => {
    const [x0, y0] = ring.at(i - 1) ?? at
    const [x1, y1] = ring[(i + 1) % ring.length] ?? at
    return { at, seaward: [(y1 - y0) * outward, (x0 - x1) * outward] }
  })
}

function scaled({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left * by, top: top * by, right: right * by, bottom: bottom * by }
}
