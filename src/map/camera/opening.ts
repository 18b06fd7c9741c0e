import { type Frame, frameOf } from '../../cartography/camera'
import { type Surveyed, sightOf } from '../../cartography/framing/sight'
import type { Dossier } from '../../domain/content/dossier'
import type { Subject } from '../../domain/content/subject'

/** The frame of a still map: what the camera is fitted to, with nothing over it. */
export function openingFrame(dossier: Dossier, map: Surveyed, subject: Subject | null): Frame {
  const { fitted, closest } = sightOf(dossier, map, subject)
  return frameOf(fitted, closest)
}
