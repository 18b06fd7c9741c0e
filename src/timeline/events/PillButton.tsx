import { shortDate } from '../../i18n/dates'
import type { Translate } from '../../i18n/translate'
import type { Pill } from './placeMarks'

/** What a pill holds, in words. */
export function pillText(t: Translate, { events }: Pill): string {
  const first = events[0]?.date
  const last = events.at(-1)?.date
  if (!first || !last) return ''
  return t('timelineCluster', { n: events.length, from: shortDate(t, first.ends?.[0] ?? first), to: shortDate(t, last.ends?.[1] ?? last) })
}

/** Side of the ground of a pill under a mouse, pixels. */
export const leastPill = 18

interface PillButtonProps {
  readonly t: Translate
  readonly pill: Pill
  /** Id of the list it opens. */
  readonly list: string
  /** An event inside is labelled. */
  readonly dark: boolean
  readonly x: string
  readonly y: number
  /** Of its ground, pixels. */
  readonly side: number
  readonly tabIndex: number | undefined
}

/** A count that opens the list of the events it stands for; a native popover, so it opens without script too. */
export function PillButton({ t, pill, list, dark, x, y, side, tabIndex }: PillButtonProps) {
  // Every page carries all of them: a built one says nothing twice.
  const isStill = tabIndex === undefined
  return (
    <svg x={x} y={y || undefined}>
      <foreignObject x={-side / 2} y={-side / 2} width={side} height={side}>
        <button
          type="button"
          popoverTarget={list}
          aria-label={pillText(t, pill)}
          title={isStill ? undefined : pillText(t, pill)}
          data-first={isStill ? undefined : pill.events[0]?.id}
          data-events={isStill ? undefined : pill.events.map(({ id }) => id).join(' ')}
          data-dark={dark ? '' : undefined}
          tabIndex={tabIndex}
        >
          {pill.events.length}
        </button>
      </foreignObject>
    </svg>
  )
}
