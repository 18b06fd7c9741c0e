import type { Exported } from '../../exports/exported'
import type { CompiledDossier } from '../dossier/compile'
import type { Polygon } from '../geometry/shapes'

/** What files of the whole dossier are made of. */
export interface ExportSource extends Exported {
  readonly compiled: CompiledDossier
  /** Outlines by place, `[longitude, latitude]`, rings open. */
  readonly outlines: ReadonlyMap<string, readonly Polygon[]>
}
