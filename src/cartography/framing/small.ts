import type { Dossier } from '../../domain/content/dossier'
import type { Subject } from '../../domain/content/subject'
import { type Frame, frameRound } from '../camera'
import type { MapGeometry } from '../geometry'
import { worldPixel } from '../projection'
import { cameraFor, type FreeArea, zoomLimits } from './framing'
import { seenIn, type Surveyed, sightOf } from './sight'

/**
 * A map beside a panel, or beside wide columns of text, as the still one is drawn for it, pixels: about as large as it is shown on most pages, so that its
 * letters are too. The title is as large as it is on the smallest of them; a phone cuts a little off both sides.
 */
export const small = { width: 540, height: 400, title: { width: 404, height: 142 }, scale: { width: 170, height: 64 }, cut: 18 } as const

/** Where the live map would stand there: what is chosen lies free of the title, as large as it goes. */
export function smallFrame(
  dossier: Dossier,
  map: Surveyed & Pick<MapGeometry, 'base' | 'origin' | 'full'>,
  subject: Subject | null,
): Frame {
  const { width, height, title, scale, cut } = small
  const sight = sightOf(dossier, map, subject)
  const covers: FreeArea['covers'] = [
    { left: 0, top: 0, right: title.width, bottom: title.height },
    { left: 0, top: height - scale.height, right: scale.width, bottom: height },
    { left: 0, top: 0, right: cut, bottom: height },
    { left: width - cut, top: 0, right: width, bottom: height },
  ]
  const { zoom, middle } = cameraFor(sight, seenIn(dossier, map, sight), { width, height, covers }, zoomLimits(map, width, height))
  return frameRound(worldPixel(middle, zoom), zoom, small)
}
