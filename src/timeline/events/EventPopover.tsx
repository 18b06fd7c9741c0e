import { memo, type MouseEvent, type ToggleEvent } from 'react'
import type { EventEntry } from '../../domain/content/event'
import { shortDate } from '../../i18n/dates'
import type { Translate } from '../../i18n/translate'

interface EventListProps {
  readonly t: Translate
  readonly id: string
  /** What the list holds; left out where the button that opens it says so already. */
  readonly heading?: string | undefined
  readonly events: readonly EventEntry[]
  /** Events whose label is their link already: their line is a second one. */
  readonly labelled: ReadonlyMap<string, unknown>
  readonly hrefOf: (event: EventEntry) => string
  /** Shows the span of these events; left out where that is not possible. */
  readonly onZoom?: (() => void) | undefined
}

/** The list that a pill or a count opens. Escape, a click outside and a choice close it. */
export const EventPopover = memo(function EventList({ t, id, heading, events, labelled, hrefOf, onZoom }: EventListProps) {
  return (
    <div popover="" id={id} onToggle={standByInvoker}>
      {heading && <p>{heading}</p>}
      <ul>
        {events.toSorted(asBegun).map((event) => (
          <li key={event.id}>
            <a href={hrefOf(event)} data-event={labelled.has(event.id) ? undefined : event.id} onClick={closeList}>
              {`${shortDate(t, event.date)} ${event.short}`}
            </a>
          </li>
        ))}
      </ul>
      {onZoom && (
        <button
          type="button"
          className="quiet-button"
          onClick={(event) => {
            closeList(event)
            onZoom()
          }}
        >
          {t('timelineZoomIn')}
        </button>
      )}
    </div>
  )
})

/** In the order in which they began, as their dates are written. */
function asBegun({ date: a }: EventEntry, { date: b }: EventEntry): number {
  return a.first - b.first || a.last - b.last
}

export function closeList({ currentTarget }: MouseEvent<HTMLElement>): void {
  currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()
}

/** Puts an opened list over its pill: browsers do not yet anchor by style to what stands inside an SVG. Without script it opens over the chart. */
export function standByInvoker(event: ToggleEvent<HTMLDivElement>): void {
  if (event.newState !== 'open') return
  const list = event.currentTarget
  const button = document.querySelector(`[popovertarget="${CSS.escape(list.id)}"]`)
  if (!button) return
  const { left, top } = button.getBoundingClientRect()
  const rightmost = window.innerWidth - list.offsetWidth - 8
  list.style.maxHeight = `${Math.round(Math.min(420, Math.max(160, top - 16)))}px`
  list.style.inset = `auto auto ${Math.round(window.innerHeight - top + 6)}px ${Math.round(Math.max(8, Math.min(left - 24, rightmost)))}px`
}
