import { type Look, lookOf } from '../../cartography/look'
import { textWidth } from '../../cartography/textWidth'
import { shareOf, type TimeWindow } from '../../domain/time/axis'
import type { Band, BandRun } from '../../domain/band'
import { stateKey } from '../../domain/control'
import { addDays, type Day } from '../../domain/time/day'
import type { Dossier } from '../../domain/content/dossier'
import { holderSize } from './chartMetrics'
import { membersText } from '../../i18n/members'
import { partyNoun, stateOverNoun } from '../../i18n/nouns'
import type { Translate } from '../../i18n/translate'

/** A run as far as a window shows it; shares of the window's width. */
export interface VisibleRun {
  readonly run: BandRun
  readonly start: number
  readonly end: number
}

/** The runs that a window shows, without those too short to be seen in it. */
export function visibleRuns({ runs }: Band, window: TimeWindow): readonly VisibleRun[] {
  return runs.flatMap((run) => {
    const start = Math.max(0, shareOf(window, run.from))
    const end = run.to === null ? 1 : Math.min(1, shareOf(window, run.to))
    return end - start > leastSeen && start < 1 ? [{ run, start, end }] : []
  })
}

/** What the bars of these rows are painted with, as far as a window shows them. */
export function looksIn(dossier: Dossier, rows: readonly Band[], window: TimeWindow): readonly Look[] {
  return rows.flatMap((row) => visibleRuns(row, window).flatMap(({ run }) => run.parts.map(({ state }) => lookOf(dossier, state))))
}

/** Runs shorter than this share of the window are left out: a third of a pixel on a chart a thousand pixels wide. */
const leastSeen = 0.0003

/** Nearer than this, in pixels, two changes look like one. */
const alike = 5

/** Whether a reader would see two rows as the same: the same states, changing at what looks like the same time. */
export function looksLike(row: readonly VisibleRun[], above: readonly VisibleRun[], width: number): boolean {
  const one = row.filter(({ start, end }) => (end - start) * width > alike)
  const other = above.filter(({ start, end }) => (end - start) * width > alike)
  return one.length === other.length && one.every((run, i) => sameRun(run, other[i], width))
}

function sameRun(one: VisibleRun, other: VisibleRun | undefined, width: number): boolean {
  if (!other || Math.abs(one.start - other.start) * width > alike) return false
  const key = ({ run }: VisibleRun) => run.parts.map(({ state }) => stateKey(state)).join()
  return key(one) === key(other)
}

const margins = 10

/** The holder's name inside a bar, by the state's name of those days; the party's where that is too long, `null` where neither fits. */
export function barName(t: Translate, dossier: Dossier, { run, start, end }: VisibleRun, window: TimeWindow, width: number): string | null {
  const part = run.parts.reduce((most, one) => (one.count > most.count ? one : most))
  const members = run.parts.reduce((sum, { count }) => sum + count, 0)
  const from = Math.max(run.from, window.from) as Day
  const to = run.to === null || run.to > window.to ? addDays(window.to, 1) : run.to
  const { administrators, because } = part.state
  const [party] = administrators
  const names =
    because === 'shared'
      ? [t('legendShared')]
      : party
        ? [stateOverNoun(t, dossier, party, from, to), partyNoun(t, dossier, party)].map(({ label, text }) => label ?? text)
        : because === 'no-record'
          ? []
          : [t(because === 'before-record' ? 'legendNoBorder' : 'legendChanging')]
  const counted =
    run.parts.length > 1
      ? names.map((name) => `${name} · ${membersText(t, dossier, part.state.place, { n: part.count, m: members })}`)
      : names
  const room = (end - start) * width - margins
  return counted.find((name) => textWidth(name) * holderSize <= room) ?? null
}
