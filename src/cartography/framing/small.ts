import type { Dossier } from '../../domain/content/dossier'
import type { Subject } from '../../domain/content/subject'
import { cameraOf, type Frame, frameRound, middleOfFrame, nominalSize, type Size } from '../camera'
import type { MapGeometry } from '../geometry'
import { worldPixel } from '../projection'
import { cameraFor, type FreeArea, showsAll, zoomLimits } from './framing'
import { phones } from './phones'
import { seenIn, type Surveyed, sightOf } from './sight'

/**
 * A map beside a panel, or beside wide columns of text, as the still one is drawn for it, pixels: about as large as it is shown on most pages, so that its
 * letters are too. The title is as large as it is on the smallest of them; a phone cuts a little off both sides.
 */
export const small = { width: 540, height: 400, title: { width: 404, height: 142 }, scale: { width: 170, height: 64 }, cut: 18 } as const

/** The title of a map of the nominal size, in its pixels: as large as it is on desktops and tablets, the map being drawn smaller than its plate is wide. */
const title = { width: 370, height: 226 } as const
/** The same on phones, where the map is drawn smaller still, and how much of its sides they cut off: the least that helps is taken. */
const phoneTitle = { width: 530, height: 240 } as const
const cuts = [0, 60, 98] as const
/** For the sake of phones a map is drawn no further out than this, in zooms: the live map of a desktop would go nearer at once. */
const mostOut = 0.35

/** The frame of a map of the nominal size, moved and drawn back where some of its subject would lie under the title, on a phone too where that goes. */
export function clearOfTitle(
  dossier: Dossier,
  map: Surveyed & Pick<MapGeometry, 'base' | 'origin' | 'full'>,
  subject: Subject,
  frame: Frame,
): Frame {
  const { width, height } = nominalSize
  const sight = sightOf(dossier, map, subject)
  const seen = seenIn(dossier, map, sight)
  const isFree = (one: Frame) => showsAll(seen.must, { zoom: one.zoom, middle: middleOfFrame(one) }, under(nominalSize, title))
  const isFreeOnPhones = (one: Frame) =>
    phones.every((phone) => showsAll(seen.must, cameraOf(one, phone.width, phone.height), under(phone, phone.title), 0))
  const framed = (area: FreeArea) => {
    const { zoom, middle } = cameraFor(sight, seen, area, zoomLimits(map, width, height))
    return frameRound(worldPixel(middle, zoom), zoom, nominalSize)
  }
  const free = isFree(frame) ? frame : framed(under(nominalSize, title))
  if (isFreeOnPhones(free)) return free
  const others = cuts.map((cut) => framed(under(nominalSize, phoneTitle, cut)))
  return others.find((one) => one.zoom >= free.zoom - mostOut && isFree(one) && isFreeOnPhones(one)) ?? free
}

/** A map under its title, cut at its sides. */
function under({ width, height }: Size, { width: right, height: bottom }: Size, cut = 0): FreeArea {
  const sides = [
    { left: 0, top: 0, right: cut, bottom: height },
    { left: width - cut, top: 0, right: width, bottom: height },
  ]
  return { width, height, covers: [{ left: 0, top: 0, right, bottom }, ...(cut ? sides : [])] }
}

/** Where the live map would stand there: what is chosen lies free of the title, as large as it goes. */
export function smallFrame(
  dossier: Dossier,
  map: Surveyed & Pick<MapGeometry, 'base' | 'origin' | 'full'>,
  subject: Subject | null,
): Frame {
  const { width, height, title, scale, cut } = small
  const sight = sightOf(dossier, map, subject)
  const area = under(small, title, cut)
  const covers = [...area.covers, { left: 0, top: height - scale.height, right: scale.width, bottom: height }]
  const { zoom, middle } = cameraFor(sight, seenIn(dossier, map, sight), { ...area, covers }, zoomLimits(map, width, height))
  return frameRound(worldPixel(middle, zoom), zoom, small)
}
