import type { LonLat } from '../domain/distance'
import type { PlaceId } from '../domain/content/ids'
import type { Rectangle } from './clip'
import type { Placement } from './placement'

/**
 * Compiled outlines of one level of detail. A path is SVG path data in whole pixels of the Web Mercator world at `gridZoom`
 * (world of 256 · 2^gridZoom pixels), counted from the map's `origin` so that numbers stay small; first `M` absolute, then relative `l`/`z`.
 */
export interface OutlineLevel {
  /** Map zoom from which this level is drawn. */
  readonly fromZoom: number
  readonly gridZoom: number
  readonly outlines: readonly Outline[]
}

export interface Outline {
  /** Place id. Unnamed rocks are part of the path of the island they belong to. */
  readonly id: string
  readonly d: string
}

/** What the map knows of a place that has an outline, the same at every level of detail. */
export interface Footprint {
  readonly place: PlaceId
  /** A point well inside (pole of inaccessibility of the largest polygon), `[longitude, latitude]`. */
  readonly inside: LonLat
  /** Radius of the largest circle round `inside` that stays on land, pixels at zoom 8. */
  readonly insideRadius: number
  /** Degrees west, south, east, north. */
  readonly bounds: Rectangle
  /** For a group of islets: the convex hull round them, with some water; its `inside` may lie in the water. `[longitude, latitude]` each. */
  readonly hull?: readonly LonLat[]
}

/** A mountain of the chain with its height, as far as the position given for it lies on its island. */
export interface Summit {
  readonly name: string
  readonly on: PlaceId
  readonly point: LonLat
  readonly metres: number
}

/** The world's land for a small map: x = (longitude − west) mod 360, y = 90 − latitude, whole degrees. */
export interface Locator {
  readonly west: number
  readonly width: number
  readonly height: number
  readonly d: string
}

/** All that the map draws from, compiled from the dossier's geometry. */
export interface Geometry {
  readonly settings: MapSettings
  /** Coarsest first. A finer level need not hold every outline: what it lacks is drawn from the level before. */
  readonly levels: readonly OutlineLevel[]
  /** The finest outlines, one island each, to be fetched one by one. */
  readonly full: OutlineLevel
  readonly footprints: readonly Footprint[]
  readonly backdrop: Backdrop
  /** The ground with more depths and detail, to take its place once fetched. */
  readonly fineBackdrop: Backdrop
  readonly locator: Locator | null
  readonly summits: readonly Summit[]
}

/** What lies under the islands and never changes: depths, lakes, far land. */
export interface Backdrop {
  readonly gridZoom: number
  /** Nested, shallowest first; `depth` in metres. */
  readonly depths: readonly { readonly depth: number; readonly d: string }[]
  readonly lakes: string
  /** Land that is no place, one path. */
  readonly land: string
}

/** Which part of the earth the map is of. */
export interface MapSettings {
  /** All path data is counted from here, `[longitude, latitude]`: near the places in dispute, so that its numbers stay small. */
  readonly origin: LonLat
  /** What is drawn, degrees west, south, east, north: beyond it a place stands in the small map of the world. */
  readonly frame: Rectangle
  /** How far the map can be moved, degrees west, south, east, north. */
  readonly bounds: Rectangle
  /** How far meridians and parallels are drawn, degrees west, south, east, north. */
  readonly graticule: Rectangle
}

/** Where the places lie that have an outline, and from where pixels are counted. */
export type Plan = Pick<MapGeometry, 'origin' | 'footprints'>

/** Where a finer level of detail is to be had, and from which zoom it is drawn. */
export interface LevelSource {
  readonly fromZoom: number
  readonly gridZoom: number
  readonly url: string
}

/** The finest outlines: one file an island, fetched for what is in view. */
export interface FullSource {
  readonly fromZoom: number
  readonly gridZoom: number
  /** Address of an island's file; `{id}` stands for the island. */
  readonly url: string
  readonly places: readonly string[]
}

/** All that a map needs beyond the scene. */
export interface MapGeometry extends MapSettings {
  readonly base: OutlineLevel
  readonly backdrop: Backdrop
  /** Address of the ground with more depths, to take its place once fetched. */
  readonly fineBackdropUrl: string
  readonly footprints: readonly Footprint[]
  readonly placements: readonly Placement[]
  readonly summits: readonly Summit[]
  readonly levels: readonly LevelSource[]
  readonly full: FullSource
  /** `null` where the dossier has no land of the world. */
  readonly locator: Locator | null
  /** Whether the limits at sea are to be had. */
  readonly hasSea: boolean
}
