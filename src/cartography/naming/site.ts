import type { Dossier } from '../../domain/content/dossier'
import type { PlaceId } from '../../domain/content/ids'
import type { NameLead } from '../../domain/content/names'
import type { Place } from '../../domain/content/place'
import type { LonLat } from '../../domain/distance'
import type { Box } from '../box'
import type { Footprint } from '../geometry'
import type { NameAlong, NameStretch } from '../lineNames'
import type { Placement } from '../placement'
import type { Pixel } from '../projection'
import type { Coasts, CoastView, Corner } from './coast'
import type { Label, Manner } from './label'
import type { SegmentIndex } from './segments'

/** What is drawn in a view, in pixels of its zoom from the map's origin. */
export interface ViewToName {
  readonly zoom: number
  readonly view: Box
  /** The part of the view that is seen whatever the shape of the page: required names stand in it. */
  readonly core?: Box
  /** The part of the view that names of lines stand in; left out: all of it. */
  readonly lineRoom?: Box
  /** What the map draws, its faded rim left out: no name stands beyond. */
  readonly drawn?: Box
  /** What lies over the map: titles, buttons, the scale, a panel. */
  readonly covers: readonly Box[]
  /** The hit targets of places: no name lies over another place's. */
  readonly targets: readonly { readonly place: PlaceId; readonly box: Box }[]
  /** Every line drawn, and what is to be written along it. */
  readonly lines: readonly DrawnLine[]
  /** Where names of lines stand best, if they can. */
  readonly aim: Pixel
  /** Type size that tags at the edge are drawn in, pixels; left out: that of a reader who set none. */
  readonly tagType?: number
  /** Lines that no name is parted by from its land: the line of control. */
  readonly dividing: readonly (readonly Pixel[])[]
}

export interface DrawnLine {
  readonly id: string
  readonly strokes: readonly (readonly Pixel[])[]
  readonly name?: NameAlong
  /** Whether it may be left out where it costs a name its seat: a line of another day. */
  readonly yields?: boolean
}

/** What there is to name. */
export interface Nameable {
  readonly dossier: Dossier
  /** Where the pixels of path data are counted from. */
  readonly origin: LonLat
  readonly footprints: readonly Footprint[]
  readonly placements: readonly Placement[]
  readonly coasts: Coasts
}

/** Whose names lead, and which places have a name whatever it takes. */
export interface Wanted {
  readonly lead: NameLead
  readonly required: ReadonlySet<PlaceId>
  /** The names as they stood before the view moved, at the same zoom: each that still stands well stays. */
  readonly before?: readonly PlacedName[]
}

/** A name at its seat. */
export interface PlacedName extends Label {
  /** From the name to its land, where it stands off in the sea. */
  readonly leader?: readonly [Pixel, Pixel]
}

/** A name that finds no seat: said at the edge of the view, towards its land. */
export interface EdgeName {
  readonly place: PlaceId
  /** The first of its names. */
  readonly first: string
  /** Middle of the tag. */
  readonly at: Pixel
  /** Type size that it is drawn in, pixels. */
  readonly type: number
  /** Whether that and its padding are smaller than usual, since it found no other room. */
  readonly isSmall?: boolean
  /** Degrees clockwise from east, from the tag to the land. */
  readonly towards: number
}

/** The name of a line where it is written. */
export interface PlacedLineName extends NameStretch {
  readonly line: string
}

export interface NamesInView {
  readonly names: readonly PlacedName[]
  readonly lines: readonly PlacedLineName[]
  readonly edge: readonly EdgeName[]
}

/** A place that may be named in a view, with what its name is placed by. */
export interface Candidate {
  readonly place: Place
  readonly manner: Manner
  readonly names: Label['names']
  readonly footprint: Footprint | undefined
  readonly wish: Placement | undefined
  /** The outlines that make up its land, and the corners of its coasts that are in view. */
  readonly land: ReadonlySet<string>
  readonly corners: readonly Corner[]
  /** Places whose dots and targets its name may lie over: itself and its land. */
  readonly own: ReadonlySet<string>
  /** The place's own point, and one well inside its land, pixels. */
  readonly point: Pixel
  readonly inside: Pixel
  readonly isRequired: boolean
}

/** A view made ready for many questions. */
export interface Site {
  readonly seen: ViewToName
  /** Where any name stands, and where a required one does. */
  readonly within: Box
  readonly core: Box
  readonly coast: CoastView
  readonly lines: SegmentIndex
  /** The dots and targets of places in the view. */
  readonly marks: readonly { readonly place: PlaceId; readonly box: Box }[]
}

/** Whether a place is shown by a dot: a town, a cape or a peak without an outline. */
export function isDot({ manner, footprint }: Pick<Candidate, 'manner' | 'footprint'>): boolean {
  return isDotRole(manner) && !footprint
}

export const isDotRole = ({ role }: Manner) => role === 'town' || role === 'peak'
