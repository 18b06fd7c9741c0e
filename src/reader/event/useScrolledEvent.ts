import { type RefObject, useCallback } from 'react'
import { askFor } from '../../domain/time/askedDate'
import type { EventEntry } from '../../domain/content/event'
import { useSite } from '../../selection/site'
import { useInView } from '../../ui/scroll/useInView'
import { listedDay } from './eventDates'

/**
 * Scrolling the list takes the date along: the event that is read becomes the date shown, in place of the last one, so that Back leaves the list in
 * one step.
 */
export function useScrolledEvent(list: RefObject<HTMLElement | null>, events: readonly EventEntry[]): void {
  const { live, store } = useSite()
  const showItsDate = useCallback(
    (item: HTMLElement | null) => {
      // A list that is on its way out hears of a scroll a frame late, when the address may be another's.
      if (store?.get().selection.page !== 'events') return
      const event = events.find(({ id }) => id === item?.dataset.event)
      if (event) store.select({ at: askFor(listedDay(event)) }, { replace: true })
    },
    [events, store],
  )
  useInView({ root: list, selector: 'li[data-event]', isOn: live && store !== null, onView: showItsDate })
}
