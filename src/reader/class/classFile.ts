import type { Frame } from '../../cartography/camera'
import type { Backdrop, Footprint, MapSettings, OutlineLevel } from '../../cartography/geometry'
import type { EdgeName, PlacedName } from '../../cartography/naming/site'
import type { Pixel } from '../../cartography/projection'
import type { ClassTexts } from '../../domain/content/classKit'
import type { PlaceId } from '../../domain/content/ids'
import type { LateWords } from '../../i18n/lateWords'

/** The map of the class kit: what a still map is drawn from, cut at its frame, and where the numbers stand that stand for names. */
export interface ClassMap {
  readonly frame: Frame
  readonly settings: MapSettings
  readonly base: OutlineLevel
  readonly backdrop: Backdrop
  readonly footprints: readonly Footprint[]
  readonly mainlands: readonly PlaceId[]
  readonly labels: readonly PlacedName[]
  readonly edge: readonly EdgeName[]
  /** Pixels of the frame’s zoom, from the map’s origin. */
  readonly spots: readonly { readonly place: PlaceId; readonly at: Pixel }[]
}

/** The class kit in one language, with the words that it says. */
export interface ClassFile extends ClassTexts {
  readonly map: ClassMap
  readonly words: LateWords
}
