import { type Box, isIn } from '../cartography/box'
import { type Frame, middleOfFrame } from '../cartography/camera'
import { metresPerPixel, type Pixel } from '../cartography/projection'
import { formatNumber } from '../i18n/measures'
import type { Translate } from '../i18n/translate'
import { scaleLengths } from '../svg/ScaleBar'
import { inks } from './inks'
import { element, layer, words } from './markup'
import { sans, widthOf } from './type'

const size = 12
/** From the edge of the map, pixels. */
const air = 14
const height = 42
/** Share of the map's width that the bar takes at most, and never more than on the page. */
const share = 0.17

/** The scale of a map: where it stands, and its markup. */
export interface ScaleOnMap {
  readonly box: Box
  readonly markup: (prefix: string) => string
}

/** Kilometres above, nautical miles below, in that lower corner of the map where fewer points of coasts and lines lie; the left, where it is the same. */
export function scaleOn(t: Translate, frame: Frame, drawn: readonly Pixel[]): ScaleOnMap {
  const [, latitude] = middleOfFrame(frame)
  const { km, miles } = scaleLengths(metresPerPixel(latitude, frame.zoom), Math.min(110, frame.width * share))
  const kmText = t('placeKm', { value: formatNumber(t, km.length) })
  const milesText = t('scaleNauticalMiles', { n: miles.length })
  // The numbers stand in the middle of the ends of their bars.
  const before = Math.max(0, widthOf(milesText, size) / 2 - miles.width)
  const width = before + Math.max(km.width + widthOf(kmText, size) / 2, miles.width + widthOf(milesText, size) / 2)
  const boxFrom = (left: number): Box => ({ left, top: frame.height - height - air, right: left + width, bottom: frame.height - air })
  const [left, right] = [boxFrom(air), boxFrom(frame.width - air - width)]
  const within = (box: Box) => drawn.filter((point) => isIn(box, point)).length
  const box = within(right) < within(left) ? right : left
  return {
    box,
    markup: (prefix) => scaleLayer(prefix, [box.left + before, box.top], { ...km, text: kmText }, { ...miles, text: milesText }),
  }
}

interface Bar {
  readonly width: number
  readonly text: string
}

function scaleLayer(prefix: string, [x, y]: Pixel, km: Bar, miles: Bar): string {
  const boxes = (top: number, width: number) =>
    element('rect', { x: 0.5, y: top, width, height: 4, fill: inks.unheld, stroke: inks.ink }) +
    element('rect', { x: 0.5, y: top, width: width / 2, height: 4, fill: inks.ink, stroke: inks.ink })
  const text = (at: number, top: number, said: string, anchor?: string) =>
    element('text', { x: at, y: top, 'text-anchor': anchor }, words(said))
  return layer(
    `${prefix}scale`,
    'Scale',
    { transform: `translate(${Math.round(x)} ${Math.round(y)})`, 'font-family': sans, 'font-size': size, fill: inks.ink },
    text(0, 10, '0'),
    text(km.width, 10, km.text, 'middle'),
    boxes(16.5, km.width),
    boxes(20.5, miles.width),
    text(miles.width, 38, miles.text, 'middle'),
  )
}
