import type { LegendEntry } from '../../cartography/legend'
import { fillRole, lookKey, lookOf } from '../../cartography/look'
import { tenths } from '../../cartography/tenths'
import { changesOf, stateAt } from '../../domain/control'
import { calendar, type Day, dayOf } from '../../domain/time/day'
import type { Dossier } from '../../domain/content/dossier'
import type { PartyId, PlaceId } from '../../domain/content/ids'
import { bandText } from '../../i18n/sentences'
import { stateOverNoun } from '../../i18n/nouns'
import type { Translate } from '../../i18n/translate'
import { useTranslate } from '../../i18n/useMessages'
import { Patterns, paintOf } from '../../svg/Patterns'
import { useDossier } from '../../selection/site'
import { yearLabels } from '../figures/yearLabels'

const width = 312
const barHeight = 16
/** Least width of a bar that has room for its holder's name, and the room that the word for today takes at the end. */
const roomForName = 44
const roomForToday = 56

interface Bar extends LegendEntry {
  readonly from: Day
  readonly to: Day | null
  readonly x: number
  readonly width: number
  readonly holder: PartyId | null
}

/** Who has held a place from the first row of the record to today, in one line: fill who administers, hatch who claims. */
export function LifeLine({ place }: { place: PlaceId }) {
  const t = useTranslate()
  const dossier = useDossier()
  const bars = barsOf(dossier, place)
  if (!bars.length) return null
  const title = bars.map(({ from, to }) => bandText(t, dossier, stateAt(dossier, place, from), from, to)).join(t('semicolon'))
  const years = yearLabels(
    bars.map(({ from, x }) => ({ year: calendar(from).year, at: x })),
    width - roomForToday,
  )
  const paints = [...new Map(bars.map((bar) => [bar.key, bar])).values()]
  return (
    <svg className="life-line" viewBox={`0 0 ${width} 36`} role="img" aria-label={title}>
      <Patterns prefix="life" paints={paints} halves="below" />
      {bars.map((bar) => (
        <g key={bar.from}>
          <Piece bar={bar} />
          {bar.width > roomForName && (
            <text className="life-name" x={bar.x + 5} y="13">
              {holderName(t, dossier, bar)}
            </text>
          )}
        </g>
      ))}
      {years.map(({ at, year, anchor }) => (
        <text key={year} className="life-year" x={at} y="32" textAnchor={anchor}>
          {year}
        </text>
      ))}
      <text className="life-year" x={width} y="32" textAnchor="end">
        {t('toPresent')}
      </text>
    </svg>
  )
}

function holderName(t: Translate, dossier: Dossier, { holder, fill, from, to }: Bar): string {
  if (holder) {
    const noun = stateOverNoun(t, dossier, holder, from, to)
    return noun.label ?? noun.text
  }
  if (fillRole(fill) === 'shared') return t('legendShared')
  return t(fill === 'no-border' ? 'legendNoBorder' : 'legendChanging')
}

function Piece({ bar }: { bar: Bar }) {
  return <rect className="life-bar" x={bar.x} y="1" width={bar.width} height={barHeight} {...paintOf('life', bar)} />
}

/** The spans over which fill and hatch stay the same. None for a group whose members differ: its members have their own. */
function barsOf(dossier: Dossier, place: PlaceId): readonly Bar[] {
  const changes = changesOf(dossier, place)
  const [start] = changes
  const end = dayOf(dossier.builtYear + 1, 1, 1)
  if (start === undefined || end === null) return []
  const states = changes.map((day) => stateAt(dossier, place, day))
  if (states.some(({ members }) => members && (members.same < members.of || (members.claimed > 0 && members.claimed < members.of))))
    return []
  const bars: Bar[] = []
  for (const [i, state] of states.entries()) {
    const { day, administrators } = state
    const to = changes[i + 1] ?? null
    const look = lookOf(dossier, state)
    const key = lookKey(look)
    const x = across(day, start, end)
    const right = across(to ?? end, start, end)
    const before = bars.at(-1)
    if (before?.key === key) bars[bars.length - 1] = { ...before, to, width: tenths(right - before.x) }
    else
      bars.push({
        key,
        ...look,
        from: day,
        to,
        x,
        width: tenths(right - x),
        holder: administrators.length === 1 ? (administrators[0] ?? null) : null,
      })
  }
  return bars
}

function across(day: Day, start: Day, end: Day): number {
  return tenths(((day - start) / (end - start)) * width)
}
