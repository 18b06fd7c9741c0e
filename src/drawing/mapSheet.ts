import type { Size } from '../cartography/camera'
import { paperFrame } from '../cartography/framing/paper'
import { sightOf } from '../cartography/framing/sight'
import type { MapGeometry } from '../cartography/geometry'
import { type Scene, sceneOf } from '../cartography/scene'
import { type Selection, viewOf } from '../domain/address/selection'
import { shownDate, shownOf } from '../domain/address/shown'
import type { Boundary } from '../domain/content/boundary'
import type { NameLead } from '../domain/content/names'
import { linesOfSubject } from '../domain/relatedLines'
import type { Day } from '../domain/time/day'
import { pageTopic } from '../i18n/pageTitle'
import { mapSentence } from '../i18n/sentences'
import { datedText } from '../i18n/shownDate'
import { viewName } from '../i18n/viewName'
import { inks } from './inks'
import { keyEntries } from './key'
import { mapPicture } from './mapPicture'
import { element, layer } from './markup'
import { creditOf, margin, type Notes, noteOf, type Sheet, type SheetAsked, sheetMarkup } from './sheet'
import { sans, type TextBlock, textBlock } from './type'
import { nothing, writing } from './writing'

/** A map that is asked for as a drawing. */
export interface MapAsked extends SheetAsked {
  /** What is drawn from: outlines of any level of detail as its `base`. */
  readonly geometry: MapGeometry
  /** What the address says: subject, date, view, extent, a second map. */
  readonly selection: Selection
  /** The day that stands for today: the reader's, or that of the build. */
  readonly today: Day
  /** Whose names lead, where the reader has chosen; the language's own order if left out. */
  readonly nameOrder?: NameLead
  /** The lines that what is chosen is about, where their courses came later than the dossier; those of the dossier if left out. */
  readonly current?: readonly Boundary[]
}

/** One of the maps on a sheet, with what is written above it. */
interface Pane {
  readonly scene: Scene
  /** "Who administers · 30 November 2026" */
  readonly heading: string
  readonly sentence: string
}

/**
 * A view as a drawing that can be edited: SVG 1.1 with layers by name, text as text, looks as attributes of each element, no style sheet, no class, no script,
 * nothing to be fetched. The same input gives the same drawing, in Node as in the browser. Two maps that are compared stand side by side, or one above the
 * other where the picture is upright. Where less than two fifths of the picture would be left to the map, less is written on it.
 *
 * A picture for previews: `mapSheet({ dossier, geometry, t, selection, today, size: { width: 1200, height: 630 }, scale: 1.6, notes: 'brief' }).svg`, which
 * resvg draws if it is given a file of each typeface that `type.ts` names first.
 */
export function mapSheet(asked: MapAsked): Sheet {
  const { dossier, t, selection, size, scale = 1, notes = 'all', url = null } = asked
  const panes = panesOf(asked)
  const title = pageTopic(selection, dossier, t) ?? dossier.title
  const scenes = panes.map((pane) => pane.scene)
  const { fills, lines, definitions } = keyEntries(t, dossier, scenes, { prefix: 'key-' })
  const entries = [...fills, ...lines]
  const text = [
    title,
    ...panes.flatMap(({ heading, sentence }) => [heading, sentence]),
    ...entries.map(({ said }) => said),
    noteOf(t),
    creditOf(t, dossier, url),
  ].join('\n')
  const [first, ...others] = panes.map(({ heading, sentence }) => ({ heading, said: t('colon') + sentence }))
  const caption = [
    title + (first ? t('inBrackets', { text: first.heading }) + first.said : ''),
    ...others.map(({ heading, said }) => heading + said),
  ].join(t('betweenSentences'))
  const wide = size.width / scale - 2 * margin
  const high = size.height / scale
  const isBeside = panes.length > 1 && size.width >= size.height
  const paneWidth = isBeside ? (wide - margin) / 2 : wide
  const rows = isBeside ? 1 : panes.length
  const laidOut = (amount: Notes) => {
    const isNone = amount === 'none'
    const said = writing(asked, title, amount === 'all' ? entries : fills, wide, amount)
    const heads = panes.map(({ heading, sentence }) => ({
      heading: isNone ? nothing : textBlock(heading, 12.5, paneWidth, { 'font-family': sans, fill: inks.mute }),
      sentence: isNone ? nothing : textBlock(sentence, 12.5, paneWidth, { 'font-family': sans, fill: inks.ink }),
    }))
    const above = said.title.height && said.title.height + 4
    const head = Math.max(...heads.map(({ heading, sentence }) => heading.height + sentence.height)) + (isNone ? 0 : 8)
    const edge = isNone ? 0 : margin
    const mapHeight = (high - 2 * edge - above - said.below - rows * head - (rows - 1) * margin) / rows
    return { said, heads, above, head, mapHeight, edge }
  }
  const sheet = ([notes, 'brief', 'none'] as const).map(laidOut).find(({ mapHeight }) => mapHeight * rows >= 0.4 * high) ?? laidOut('none')
  const { said, edge, above, head, heads, mapHeight } = sheet
  const across = size.width / scale - 2 * edge
  const mapWidth = isBeside ? (across - margin) / 2 : across
  const maps = panes.map((pane, i) => {
    const x = edge + (isBeside ? i * (mapWidth + margin) : 0)
    const y = edge + above + (isBeside ? 0 : i * (head + mapHeight + margin))
    return paneAt(asked, pane, { x, y, head, width: mapWidth, height: mapHeight }, heads[i], panes.length > 1 ? `${i + 1}-` : '')
  })
  const layers = [layer('title', 'Title', {}, said.title.at(edge, edge)), ...maps, said.layersBelow(edge, high - edge, definitions)]
  return { svg: sheetMarkup(size, scale, title, text, ...layers), text, caption, notes: said.amount }
}

function panesOf({
  dossier,
  geometry,
  t,
  selection,
  today,
  current = linesOfSubject(dossier, selection.subject),
}: MapAsked): readonly Pane[] {
  const places = geometry.footprints.map(({ place }) => place)
  const { subject, compare } = selection
  const shown = shownDate(selection, dossier, today)
  const pane = (view: Scene['view'], day: Day, date: string): Pane => ({
    scene: sceneOf(dossier, places, view, day, current),
    heading: `${viewName(t, dossier, view)} · ${date}`,
    sentence: mapSentence(t, dossier, view, day, subject),
  })
  const own = pane(viewOf(selection), shown.day, datedText(t, dossier, shown))
  if (!compare) return [own]
  const other = shownOf(compare.at, today)
  return [own, pane(compare.view, other.day, datedText(t, dossier, other))]
}

interface PaneBox extends Size {
  readonly x: number
  readonly y: number
  /** Height of what is written above. */
  readonly head: number
}

function paneAt(
  { dossier, geometry, t, selection: { subject, camera }, nameOrder = 'own' }: MapAsked,
  { scene }: Pane,
  { x, y, head, width, height }: PaneBox,
  words: { readonly heading: TextBlock; readonly sentence: TextBlock } | undefined,
  prefix: string,
): string {
  const frame = paperFrame(sightOf(dossier, geometry, subject), camera, { width, height })
  const clip = `${prefix}map-frame`
  const box = { width, height }
  return (
    (words ? layer(`${prefix}heading`, 'Heading', {}, words.heading.at(x, y), words.sentence.at(x, y + words.heading.height)) : '') +
    element(
      'g',
      { id: `${prefix}map`, 'inkscape:groupmode': 'layer', 'inkscape:label': 'Map', transform: `translate(${x} ${y + head})` },
      element('clipPath', { id: clip }, element('rect', box)),
      element('g', { 'clip-path': `url(#${clip})` }, mapPicture({ dossier, geometry, t, scene, frame, subject, nameOrder, prefix })),
      element('rect', { ...box, fill: 'none', stroke: inks.rule, 'stroke-width': 0.8 }),
    )
  )
}
