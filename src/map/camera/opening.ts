import { type Frame, frameOf } from '../../cartography/camera'
import { sightOf } from '../../cartography/framing/sight'
import { clearOfTitle, smallFrame } from '../../cartography/framing/small'
import type { MapGeometry } from '../../cartography/geometry'
import type { Chosen } from '../../domain/address/selection'
import { isBesideReport } from '../../domain/address/subjects'
import type { Dossier } from '../../domain/content/dossier'
import type { Subject } from '../../domain/content/subject'

/** Whether a page leaves its map less room than most: a panel stands beside it, or two columns of positions. */
export function hasSmallMap({ page, subject }: Pick<Chosen, 'page' | 'subject'>): boolean {
  return page === 'positions' || (subject !== null && isBesideReport(subject))
}

/** The frame of a still map: what the camera is fitted to; where some of it would lie under the title, as of a small map, clear of that. */
export function openingFrame(dossier: Dossier, map: MapGeometry, subject: Subject | null, isSmall = false): Frame {
  if (isSmall) return smallFrame(dossier, map, subject)
  const { fitted, closest } = sightOf(dossier, map, subject)
  const frame = frameOf(fitted, closest)
  return subject ? clearOfTitle(dossier, map, subject, frame) : frame
}
