import type { PlaceId } from '../domain/content/ids'

export type Anchor = 'start' | 'middle' | 'end'

/** Where the cartographer wants a name: a position, and which end of the name stands on it. */
export interface Placement {
  readonly place: PlaceId
  readonly at: readonly [number, number]
  readonly anchor: Anchor
  /** Degrees clockwise, for names of water. */
  readonly turn?: number
  /** Zoom from which the name is printed, where it is another than that of its kind. */
  readonly fromZoom?: number
}
