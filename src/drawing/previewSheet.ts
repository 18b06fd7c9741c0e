import { type Frame, frameRound, middleOfFrame } from '../cartography/camera'
import { paperFrame } from '../cartography/framing/paper'
import { sightOf } from '../cartography/framing/sight'
import type { MapGeometry } from '../cartography/geometry'
import { gridPoint, worldPixel } from '../cartography/projection'
import { sceneOf } from '../cartography/scene'
import { viewOf } from '../domain/address/selection'
import { shownDate } from '../domain/address/shown'
import type { Dossier } from '../domain/content/dossier'
import { linesOfSubject } from '../domain/relatedLines'
import { pageTopic } from '../i18n/pageTitle'
import { mapSentence } from '../i18n/sentences'
import { shownDateText } from '../i18n/shownDate'
import { viewName } from '../i18n/viewName'
import { inFrame } from './inFrame'
import { inks } from './inks'
import { keyBlock, keyEntries } from './key'
import { rimShare } from './ground'
import { mapPicture } from './mapPicture'
import type { MapAsked } from './mapSheet'
import { element, layer } from './markup'
import { sheetMarkup } from './sheet'
import { linesOf, sans, serif, type TextBlock, textBlock, widthOf } from './type'
import { nothing } from './writing'

/** The size that readers of Open Graph ask for, pixels. */
export const previewSize = { width: 1200, height: 630 }

/** Pixels that a unit takes: what is written is to be read at a quarter of the size. */
const scale = 2
/** Width of what is written beside the map, units. */
const column = 184
/** Large letters run a little wider than is reckoned. */
const titleWidth = 176
const margin = 17
const gap = 5
/** Type sizes of title and text, the largest first: the first pair that finds room is taken. */
const titleSizes = [31, 27, 24, 21, 18, 16, 14]
const textSizes = [15, 14, 13, 12]
/** Where none does. */
const smallest = [13, 10] as const
/** Share of the column's height that the title takes at most. */
const titleShare = 0.46

/**
 * The picture that previews show of a page: its map, drawn with less detail than elsewhere, so that the file is small and one sees at the size of a stamp
 * where it is; beside it title, day and what is the case, and what the fills mean. Of today it names no day, since it is looked at on others.
 */
export function previewSheet({
  dossier,
  geometry,
  t,
  selection,
  today,
}: Pick<MapAsked, 'dossier' | 'geometry' | 't' | 'selection' | 'today'>) {
  const { subject, camera } = selection
  const view = viewOf(selection)
  const shown = shownDate(selection, dossier, today)
  const scene = sceneOf(
    dossier,
    geometry.footprints.map(({ place }) => place),
    view,
    shown.day,
    linesOfSubject(dossier, subject),
  )
  const title = pageTopic(selection, dossier, t) ?? dossier.title
  const day = shown.by === 'today' ? '' : shownDateText(t, dossier, shown)
  const sentence = mapSentence(t, dossier, view, shown.day, subject)
  const [width, height] = [previewSize.width / scale, previewSize.height / scale]
  const box = { width: width - column - 2 * margin, height }
  const frame = withinDrawn(geometry, paperFrame(sightOf(dossier, geometry, subject), camera, box))
  const seen = seenIn(geometry, frame)
  const inSight = { ...scene, areas: scene.areas.filter(({ place }) => seen.has(place)) }
  const { fills, definitions } = keyEntries(t, dossier, [inSight], { prefix: 'key-' })
  const blocks = written({ title, day, sentence }, (size) => keyBlock(fills, size, column), height - 2 * margin)
  const map = mapPicture({
    dossier: withoutOriginals(dossier),
    geometry,
    t,
    scene,
    frame,
    subject,
    nameOrder: 'own',
    prefix: '',
    isPlain: true,
  })
  const svg = sheetMarkup(
    previewSize,
    scale,
    title,
    '',
    element('g', { id: 'map', transform: `translate(${width - box.width} 0)` }, map),
    // Paper over what reaches beyond the map: resvg fails on some drawings that are cut.
    element('rect', { id: 'column', width: width - box.width, height, fill: inks.paper }),
    layer('writing', 'Writing', {}, ...blocks.above),
    layer('key', 'Key', { 'font-family': sans }, definitions, blocks.key),
  )
  return { svg, alt: [title, [viewName(t, dossier, view), day].filter(Boolean).join(' · '), sentence].join(' · ') }
}

interface Said {
  readonly title: string
  readonly day: string
  readonly sentence: string
}

/** Title, day and sentence from the top, the key at the foot of the column, as large as there is room. */
function written({ title, day, sentence }: Said, keyIn: (size: number) => ReturnType<typeof keyBlock>, height: number) {
  const set = (titleSize: number, size: number) => {
    const text = (words: string, fill: string): TextBlock =>
      words ? textBlock(words, size, column, { 'font-family': sans, fill }) : nothing
    const top = textBlock(title, titleSize, titleWidth, { 'font-family': serif, 'font-weight': 600, fill: inks.ink })
    const blocks = [top, text(day, inks.mute), text(sentence, inks.ink)]
    const key = keyIn(size - 1)
    const isWhole = linesOf(title, titleSize, 0).every((word) => widthOf(word, titleSize) <= titleWidth)
    const total = blocks.reduce((all, block) => all + block.height + gap, key.height)
    return { blocks, key, fits: isWhole && top.height <= height * titleShare && total <= height }
  }
  const pairs = titleSizes.flatMap((titleSize) => textSizes.map((size) => set(titleSize, size)))
  const { blocks, key } = pairs.find(({ fits }) => fits) ?? set(...smallest)
  let y = margin
  const above = blocks.map((block) => {
    const markup = block.at(margin, y)
    y += block.height && block.height + gap
    return markup
  })
  return { above, key: key.at(margin, margin + height - key.height + 4) }
}

/** What sounds alike in both parties' languages is written once: the same name in another script is told by the page. */
function withoutOriginals(dossier: Dossier): Dossier {
  return { ...dossier, places: dossier.places.map((place) => ({ ...place, originals: {} })) }
}

/** The outlines of which a frame shows a part. */
function seenIn({ base, origin }: MapGeometry, frame: Frame): ReadonlySet<string> {
  const way = inFrame(frame, origin)
  return new Set(base.outlines.filter(({ d }) => way.areas(d, base.gridZoom) !== '').map(({ id }) => id))
}

/** A frame moved off the rim of what the map draws, and closer where it is larger than that: a picture has no paper round its map. */
function withinDrawn({ frame: [west, south, east, north], origin }: MapGeometry, wished: Frame): Frame {
  const drawnAt = (zoom: number) => {
    const [[left, bottom], [right, top]] = [gridPoint([west, south], zoom, origin), gridPoint([east, north], zoom, origin)]
    const rim = (right - left) * rimShare
    return { left: left + rim, top: top + rim, right: right - rim, bottom: bottom - rim }
  }
  const least = drawnAt(wished.zoom)
  const closer = Math.log2(Math.max(1, wished.width / (least.right - least.left), wished.height / (least.bottom - least.top)))
  const zoom = wished.zoom + closer
  const frame = closer > 0 ? frameRound(worldPixel(middleOfFrame(wished), zoom), zoom, wished) : wished
  const { left, top, right, bottom } = drawnAt(zoom)
  const { dx, dy } = inFrame(frame, origin)
  return {
    ...frame,
    left: frame.left + shift(left + dx, right + dx, frame.width),
    top: frame.top + shift(top + dy, bottom + dy, frame.height),
  }
}

/** Pixels from the origin of a frame by which it moves so that it lies between two edges. */
function shift(from: number, to: number, size: number): number {
  return Math.max(0, from) + Math.min(0, to - size)
}
