import { memo } from 'react'
import { lookOf } from '../../cartography/look'
import { shareOf, type TimeWindow } from '../../domain/time/axis'
import type { Band } from '../../domain/band'
import type { Dossier } from '../../domain/content/dossier'
import { gazetteer } from '../../domain/content/gazetteer'
import { type NameLead, printedNames } from '../../domain/content/names'
import type { Translate } from '../../i18n/translate'
import { paintOf } from '../../svg/Patterns'
import { barHeight, percent } from './chartMetrics'
import { nameStart } from './nameStart'
import { barName, type VisibleRun } from './visibleRuns'

export interface BandRowProps {
  readonly t: Translate
  readonly dossier: Dossier
  readonly band: Band
  readonly runs: readonly VisibleRun[]
  readonly window: TimeWindow
  readonly width: number
  readonly y: number
  readonly href: string
  /** Whose names lead; what the row is called aloud does not follow it. */
  readonly lead: NameLead
  /** Whether the names of the holders stand in the bars. */
  readonly named: boolean
  /** `chosen`: the subject is this place; `borne`: the subject bears on it; `lit`: the pointer rests on something that does; `open`: a position speaks of it and does not claim it. */
  readonly mark: 'chosen' | 'borne' | 'lit' | 'open' | undefined
  /** One of the islands in dispute: these rows make the time strip of a phone. */
  readonly core: number | undefined
  /** A member of the group above it, shown because that was opened. */
  readonly inner: boolean
  /** Bars say their first day, by which they are read out. */
  readonly live: boolean
  /** Where a sign of the date stands over the bars, a share of the axis. */
  readonly line: number | null
  /** From this row to the next, pixels. */
  readonly pitch: number
}

/** One row: its name as a link, its bars, in which holders are filled and claimants hatched. */
export const BandRow = memo(function BandRow({
  t,
  dossier,
  band,
  runs,
  window,
  width,
  y,
  href,
  lead,
  named,
  mark,
  core,
  inner,
  live,
  line,
  pitch,
}: BandRowProps) {
  const [own, led] = [rowName(dossier, band), rowName(dossier, band, lead)]
  return (
    <g
      className="tl-row"
      data-place={band.place}
      data-mark={mark}
      data-core={core}
      data-inner={inner || undefined}
      transform={`translate(0 ${y})`}
    >
      {mark && <rect className="tl-tint" x="-220" y="-2" width="160%" height={pitch} />}
      <a href={href} data-place={band.place} aria-label={led === own ? undefined : own + t('comma') + led}>
        <text className="tl-name" x="-10" y="11">
          {led}
        </text>
      </a>
      {runs.map((visible) => (
        <Bar
          key={visible.run.from}
          dossier={dossier}
          visible={visible}
          before={runs.find(({ run }) => run.to === visible.run.from)}
          window={window}
          name={named ? barName(t, dossier, visible, window, width) : null}
          live={live}
          line={line}
        />
      ))}
    </g>
  )
})

/** The name of a row: its own words, else the place's first name. */
export function rowName(dossier: Dossier, { place }: Pick<Band, 'place'>, lead: NameLead = 'own'): string {
  const known = gazetteer(dossier).byId.get(place)
  return dossier.rowNames[place] ?? (known ? printedNames(known, lead).first : place)
}

interface BarProps {
  readonly dossier: Dossier
  readonly visible: VisibleRun
  readonly before: VisibleRun | undefined
  readonly window: TimeWindow
  readonly name: string | null
  readonly live: boolean
  readonly line: number | null
}

/** Less of the window than this is not seen as a soft end, or not at all. */
const leastSoft = 0.002
const leastSeen = 0.00005

function Bar({ dossier, visible, before, window, name, live, line }: BarProps) {
  const { run, start, end } = visible
  const soft = Math.min(end, Math.max(start, shareOf(window, run.from + run.soft))) - start
  const from = live ? run.from : undefined
  const fades = before !== undefined && soft > leastSoft
  const nameAt = name === null ? null : nameStart(name, visible, line)
  return (
    <>
      {fades && <Parts dossier={dossier} run={before.run} start={start} end={start + soft} from={from} />}
      {fades && (
        <g mask="url(#tl-soft)">
          <Parts dossier={dossier} run={run} start={start} end={start + soft} from={from} />
        </g>
      )}
      <Parts dossier={dossier} run={run} start={fades ? start + soft : start} end={end} from={from} />
      {nameAt !== null && (
        <text className="tl-holder" x={percent(nameAt)} data-start={live ? start : undefined} data-end={live ? end : undefined}>
          {name}
        </text>
      )}
    </>
  )
}

interface PartsProps {
  readonly dossier: Dossier
  readonly run: VisibleRun['run']
  readonly start: number
  readonly end: number
  readonly from: number | undefined
}

/** Members that differ share the height of the row in proportion. Nothing where the bar is too short to be seen. */
function Parts({ dossier, run, start, end, from }: PartsProps) {
  if (end - start < leastSeen) return null
  const members = run.parts.reduce((sum, { count }) => sum + count, 0)
  let above = 0
  return run.parts.map(({ state, count }) => {
    const y = (above / members) * barHeight
    above += count
    return (
      <rect
        key={`${state.administrator}${state.claimants.join()}${state.because}`}
        {...paintOf('tl', lookOf(dossier, state))}
        x={percent(start)}
        width={percent(end - start)}
        y={y ? Number(y.toFixed(2)) : undefined}
        height={count < members ? Number(((count / members) * barHeight).toFixed(2)) : undefined}
        data-from={from}
      />
    )
  })
}
