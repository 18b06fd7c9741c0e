import { memo, type MouseEvent, type ToggleEvent } from 'react'
import type { EventEntry } from '../domain/event'
import { shortDate } from '../i18n/dates'
import type { Translate } from '../i18n/translate'

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
export const EventList = memo(function EventList({ t, id, heading, events, labelled, hrefOf, onZoom }: EventListProps) {
  return (
    <div popover="" id={id} className="tl-list" onClick={closeAfterChoice} onToggle={standByInvoker}>
      {heading && <p>{heading}</p>}
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <a href={hrefOf(event)} data-event={labelled.has(event.id) ? undefined : event.id}>
              {`${shortDate(t, event.date)} ${event.short}`}
            </a>
          </li>
        ))}
      </ul>
      {onZoom && (
        <button type="button" onClick={onZoom}>
          {t('timelineZoomIn')}
        </button>
      )}
    </div>
  )
})

function closeAfterChoice({ currentTarget, target }: MouseEvent<HTMLDivElement>): void {
  if (target instanceof Element && target.closest('a,button')) currentTarget.hidePopover()
}

/** Where the browser cannot anchor the list to its pill by style, it is put over it by hand. */
function standByInvoker(event: ToggleEvent<HTMLDivElement>): void {
  if (event.newState !== 'open' || CSS.supports('position-area', 'top')) return
  const list = event.currentTarget
  const button = document.querySelector(`[popovertarget="${CSS.escape(list.id)}"]`)
  if (!button) return
  const { left, top } = button.getBoundingClientRect()
  list.style.inset = `auto auto ${window.innerHeight - top + 6}px ${Math.max(8, Math.min(left - 120, window.innerWidth - list.offsetWidth - 8))}px`
}
