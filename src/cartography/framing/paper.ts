import type { Camera } from '../../domain/address/selection'
import { type Frame, frameOf, frameRound, nominalSize, type Size } from '../camera'
import { worldPixel } from '../projection'
import type { Sight } from './sight'

/** Size of a map on paper in CSS pixels: 180 mm wide, which an upright sheet of A4 or Letter has between its margins. */
export const paperMap: Size = { width: 680, height: 420 }
/** Where two maps are compared, both go on one sheet. */
export const paperPair: Size = { width: 680, height: 330 }

/** By how many zooms a map on paper is drawn smaller than one of the nominal size. */
const smaller = ({ width, height }: Size) => Math.log2(Math.min(width / nominalSize.width, height / nominalSize.height))

/**
 * What a map on paper shows, whatever the size of the window that it is printed from: the extent that the address names, as much of it as a map of the
 * nominal size has, else what the page is about.
 */
export function paperFrame({ fitted, closest }: Pick<Sight, 'fitted' | 'closest'>, camera: Camera | null, size: Size): Frame {
  if (!camera) return frameOf(fitted, closest + smaller(size), size)
  const zoom = camera.zoom + smaller(size)
  return frameRound(worldPixel(camera.middle, zoom), zoom, size)
}
