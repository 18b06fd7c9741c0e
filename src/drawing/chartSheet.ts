import { lookOf } from '../cartography/look'
import { tenths } from '../cartography/tenths'
import { type Band, bandsOf } from '../domain/band'
import { axisOf, shareOf, stretchesOf, type TimeWindow } from '../domain/time/axis'
import type { Day } from '../domain/time/day'
import { type EventEntry, shownDay } from '../domain/content/event'
import { barHeight, holderSize } from '../timeline/chart/chartMetrics'
import { axisLabels } from '../timeline/chart/axisLabels'
import { rowName } from '../timeline/chart/BandRow'
import { barName, looksIn, visibleRuns } from '../timeline/chart/visibleRuns'
import { isMain, labelDate } from '../timeline/events/layoutEvents'
import { seatLabels } from './chartLabels'
import { edgeOf, inks } from './inks'
import { keyEntries } from './key'
import { element, layer, words } from './markup'
import { fillOf } from './paints'
import { creditOf, margin, noteOf, type Sheet, type SheetAsked, sheetMarkup } from './sheet'
import { sans, widthOf } from './type'
import { writing } from './writing'

/** A chart that is asked for as a drawing. */
export interface ChartAsked extends SheetAsked {
  /** The day that is marked, and what it is called; nothing where no day is to be. */
  readonly marked?: { readonly day: Day; readonly date: string } | null
}

const nameSize = 11.5
/** Share of the drawing that names of rows take at most: longer ones are written smaller. */
const nameShare = 0.36
/** Lanes of labels there are at most. */
const mostLanes = 5
const laneHeight = 16
const labelSize = 11.5
/** From one row to the next where there is room, at least and at most. */
const pitches = { least: 16, most: 62 } as const

/** Who administered what from when to when, as a drawing that can be edited: rows of bars, main events above them, the axis below. All of the axis is drawn. */
export function chartSheet(asked: ChartAsked): Sheet {
  const { dossier, t, size, scale = 1, notes = 'all', url = null, marked = null } = asked
  const bands = bandsOf(dossier)
  const window = axisOf(dossier)
  const [wide, high] = [size.width / scale - 2 * margin, size.height / scale]
  const title = t('timelineBands')
  const { fills, definitions } = keyEntries(t, dossier, [], { others: looksIn(dossier, bands, window), prefix: 'key-' })
  const text = [title, dossier.title, ...fills.map(({ said }) => said), noteOf(t), creditOf(t, dossier, url)].join('\n')
  const laidOut = (amount: typeof notes) => {
    const said = writing(asked, title, fills, wide, amount)
    const above = said.title.height && said.title.height + 8
    return { said, above, room: high - 2 * margin - above - said.below }
  }
  const least = bands.length * pitches.least + 2 * laneHeight + 60
  const { said, above, room } = ([notes, 'brief', 'none'] as const).map(laidOut).find((laid) => laid.room >= least) ?? laidOut('none')
  const names = bands.map((band) => rowName(dossier, band))
  const longest = Math.max(...names.map((name) => widthOf(name, nameSize)))
  const left = Math.min(wide * nameShare, longest + 12)
  const namesIn = Math.min(nameSize, (nameSize * (left - 12)) / longest)
  const width = wide - left - 14
  const lanes = Math.max(2, Math.min(mostLanes, Math.floor((room - bands.length * pitches.least - 60) / laneHeight)))
  const pitch = Math.min(pitches.most, Math.max(pitches.least, (room - lanes * laneHeight - 60) / bands.length))
  const chart = chartAt({ dossier, t, bands, names, window, width, left, pitch, lanes, namesIn, marked })
  const parts = [
    layer('title', 'Title', {}, said.title.at(margin, margin)),
    element(
      'g',
      { id: 'chart', 'inkscape:groupmode': 'layer', 'inkscape:label': 'Chart', transform: `translate(${margin} ${margin + above})` },
      definitions,
      chart,
    ),
    said.layersBelow(margin, high - margin),
  ]
  return { svg: sheetMarkup(size, scale, title, text, ...parts), text, caption: title, notes: said.amount }
}

interface ChartParts extends Required<Pick<ChartAsked, 'dossier' | 't' | 'marked'>> {
  readonly bands: readonly Band[]
  readonly names: readonly string[]
  readonly window: TimeWindow
  /** Of the axis, which begins so far from the left. */
  readonly width: number
  readonly left: number
  readonly pitch: number
  readonly lanes: number
  /** Type size of the names of rows. */
  readonly namesIn: number
}

function chartAt({ dossier, t, bands, names, window, width, left, pitch, lanes, namesIn, marked }: ChartParts): string {
  const rows = lanes * laneHeight + 22
  const bottom = rows + bands.length * pitch
  const at = (day: number) => shareOf(window, day) * width
  const bar = Math.max(pitch - 4 - pitch / 6, Math.min(barHeight, pitch - 4))
  const bars = bands.map((band, i) => {
    const runs = visibleRuns(band, window)
    const drawn = runs.map((visible) => {
      const { run, start, end } = visible
      const members = run.parts.reduce((sum, { count }) => sum + count, 0)
      let above = 0
      const parts = run.parts.map(({ state, count }) => {
        const look = lookOf(dossier, state)
        const y = (above / members) * bar
        above += count
        return element('rect', {
          x: start * width,
          y,
          width: (end - start) * width,
          height: (count / members) * bar,
          fill: fillOf(dossier, 'key-', look),
          stroke: edgeOf(dossier, look),
          'stroke-width': 0.6,
        })
      })
      const name = barName(t, dossier, visible, window, width)
      const isHatched = run.parts.some(({ state }) => lookOf(dossier, state).hatch !== null)
      const said =
        name && !isHatched
          ? element(
              'text',
              { x: start * width + 6, y: bar / 2 + holderSize * 0.36, 'font-size': holderSize, 'font-family': sans, fill: inks.ink },
              words(name),
            )
          : ''
      return parts.join('') + said
    })
    const label = element(
      'text',
      { x: -10, y: bar / 2 + namesIn * 0.36, 'font-size': namesIn, 'font-family': sans, 'text-anchor': 'end', fill: inks.ink },
      words(names[i] ?? ''),
    )
    return element(
      'g',
      { id: `row-${band.place}`, 'inkscape:label': band.place, transform: `translate(0 ${rows + i * pitch})` },
      label,
      ...drawn,
    )
  })
  const lenses = stretchesOf(window)
    .filter(({ lens }) => lens)
    .map(({ start, end }) =>
      element('rect', { x: start * width, y: rows - 10, width: (end - start) * width, height: bottom - rows + 10, fill: inks.sink }),
    )
  const ticks = axisLabels(t, window, width).map(
    ({ text: said, x }) =>
      element('path', { d: `M${tenths(x)} ${rows}V${bottom}`, stroke: inks.rule, 'stroke-width': 0.6 }) +
      element('text', { x, y: bottom + 15, 'font-size': 11.5, 'text-anchor': 'middle', fill: inks.mute }, words(said)),
  )
  const base = rows - 14
  const onAxis = dossier.events.filter((event) => at(shownDay(event)) >= 0)
  const rank = (event: EventEntry) => (isMain(event) ? 0 : 1)
  const main = onAxis.filter(({ significance }) => significance === 1).sort((a, b) => rank(a) - rank(b) || shownDay(b) - shownDay(a))
  const dated = main.map((event) => ({ event, date: `${labelDate(t, event, window)} `, at: at(shownDay(event)) }))
  const seats = seatLabels(
    dated.map(({ event, date, at: x }) => ({ text: date + event.short, at: x })),
    labelSize,
    lanes,
    width + 14,
  )
  const labels = dated.map(({ event, date, at: x }, i) => {
    const seat = seats[i]
    if (!seat) return ''
    const y = base - 8 - seat.lane * laneHeight
    const said = [element('tspan', { fill: inks.mute }, words(date)), element('tspan', {}, words(event.short))]
    return (
      element('path', { d: `M${tenths(x)} ${base}V${tenths(y + 3)}`, stroke: inks.mute, 'stroke-width': 0.6 }) +
      element('text', { x: seat.x, y, 'font-size': labelSize, 'xml:space': 'preserve', fill: inks.ink }, ...said)
    )
  })
  const dots = onAxis
    .filter(({ significance }) => significance <= 2)
    .map((event) =>
      element('circle', {
        id: `event-${event.id}`,
        cx: at(shownDay(event)),
        cy: base,
        r: event.significance === 1 ? 3.2 : 2,
        fill: event.significance === 1 ? inks.ink : inks.mute,
      }),
    )
  const day = marked && at(marked.day) >= 0 ? at(marked.day) : null
  return [
    element(
      'g',
      { transform: `translate(${Math.round(left)} 0)` },
      layer('lenses', 'Periods drawn larger', {}, ...lenses),
      layer('axis', 'Axis', { 'font-family': sans }, ...ticks),
      layer('rows', 'Rows', {}, ...bars),
      layer('events', 'Events', { 'font-family': sans }, ...labels, ...dots),
      day === null
        ? ''
        : layer(
            'date',
            'Date shown',
            { 'font-family': sans },
            element('path', { d: `M${tenths(day)} ${rows - 8}V${bottom + 2}`, stroke: inks.ink, 'stroke-width': 1.6 }),
          ),
    ),
  ].join('')
}
