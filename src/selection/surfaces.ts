import type { Reference } from '../domain/content/report'
import type { SubjectOf } from '../domain/content/subject'
import type { LonLat } from '../domain/distance'
import { type Overlays, overlaysOfPage } from './overlays'
import { type Shared, shared } from './shared'

/** A distance that the reader has asked to see: the nearest points of two coasts and the kilometres between. */
export interface Measured {
  readonly km: number
  readonly from: LonLat
  readonly to: LonLat
}

/** What the surfaces of one page tell each other that is not part of the address. */
export interface Surfaces {
  /** What the pointer or the focus rests on, in any surface: the others light its counterpart. */
  readonly highlighted: Shared<Reference | null>
  /** The paragraph of the report that is read now, as one scrolls: what it speaks of is lit while nothing is pointed at. */
  readonly inView: Shared<SubjectOf<'paragraph'> | null>
  /** What is measured now, if anything. */
  readonly measured: Shared<Measured | null>
  /** Share of the map's width that the left of two compared maps takes; `null` while there is one map only. */
  readonly divider: Shared<number | null>
  /** Whether the page is on its way to a printer: it is drawn for paper then, whatever the window. */
  readonly printing: Shared<boolean | null>
  readonly overlays: Overlays
}

export function surfacesOfPage(): Surfaces {
  return {
    highlighted: shared<Reference | null>(null, (before, next) => before?.kind === next?.kind && before?.id === next?.id),
    inView: shared<SubjectOf<'paragraph'> | null>(null, (before, next) => before?.id === next?.id),
    measured: shared<Measured | null>(null),
    divider: shared<number | null>(null),
    printing: shared<boolean | null>(null),
    overlays: overlaysOfPage(),
  }
}
