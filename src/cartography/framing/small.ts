import type { Dossier } from '../../domain/content/dossier'
import type { Subject } from '../../domain/content/subject'
import { type Frame, frameRound, middleOfFrame, nominalSize } from '../camera'
import type { MapGeometry } from '../geometry'
import { worldPixel } from '../projection'
import { cameraFor, type FreeArea, showsAll, zoomLimits } from './framing'
import { seenIn, type Surveyed, sightOf } from './sight'

/**
 * A map beside a panel, or beside wide columns of text, as the still one is drawn for it, pixels: about as large as it is shown on most pages, so that its
 * letters are too. The title is as large as it is on the smallest of them; a phone cuts a little off both sides.
 */
export const small = { width: 540, height: 400, title: { width: 404, height: 142 }, scale: { width: 170, height: 64 }, cut: 18 } as const

/** The title of a map of the nominal size, in its pixels: as large as it is on desktops and tablets, the map being drawn smaller than its plate is wide. */
const title = { width: 370, height: 226 } as const

/** The frame of a map of the nominal size, moved and drawn back where some of its subject would lie under the title. */
export function clearOfTitle(
  dossier: Dossier,
  map: Surveyed & Pick<MapGeometry, 'base' | 'origin' | 'full'>,
  subject: Subject,
  frame: Frame,
): Frame {
  const { width, height } = nominalSize
  const area: FreeArea = { width, height, covers: [{ left: 0, top: 0, right: title.width, bottom: title.height }] }
  const sight = sightOf(dossier, map, subject)
  const seen = seenIn(dossier, map, sight)
  if (showsAll(seen.must, { zoom: frame.zoom, middle: middleOfFrame(frame) }, area)) return frame
  const { zoom, middle } = cameraFor(sight, seen, area, zoomLimits(map, width, height))
  return frameRound(worldPixel(middle, zoom), zoom, nominalSize)
}

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
