import { useMemo, useRef } from 'react'
import type { EventEntry } from '../../domain/content/event'
import { choose } from '../../domain/address/selection'
import { shownDate } from '../../domain/address/shown'
import type { AskedDate } from '../../domain/time/askedDate'
import { useSite } from '../../selection/site'
import { neighbour, showing } from './steps'

/**
 * Shows dates and events so that a whole gesture leaves one entry in the history. The first change of a run of keys or a play adds one, the others
 * replace it; a drag, which may be cancelled, adds one when it has ended.
 */
export function useShowDate(ordered: readonly EventEntry[]) {
  const { store, today, dossier } = useSite()
  const inGesture = useRef(false)
  return useMemo(() => {
    const selection = () => store?.get().selection
    const shown = () => {
      const now = selection()
      return now ? shownDate(now, dossier, today) : null
    }
    const change = (part: Parameters<NonNullable<typeof store>['select']>[0]) => {
      store?.select(part, { replace: inGesture.current })
      inGesture.current = true
    }
    const current = () => {
      const subject = selection()?.subject
      return subject?.kind === 'event' && !selection()?.at ? ordered.find(({ id }) => id === subject.id) : undefined
    }
    return {
      shown,
      showDate(at: AskedDate | null) {
        const now = selection()
        if (now) change(showing(at, now, today))
      },
      showEvent(event: EventEntry) {
        const now = selection()
        if (now) change(choose(now, { kind: 'event', id: event.id }))
      },
      dragTo(at: AskedDate | null) {
        const now = selection()
        if (now) store?.select(showing(at, now, today), { held: true })
      },
      /** The event before or after; `among` limits which count. */
      next(direction: 1 | -1, among: (event: EventEntry) => boolean = () => true): EventEntry | null {
        const now = shown()
        const here = current()
        const counted = ordered.filter((event) => event === here || among(event))
        return now ? neighbour(counted, now, here, direction) : null
      },
      first: (among: (event: EventEntry) => boolean): EventEntry | null => ordered.find(among) ?? null,
      endGesture() {
        inGesture.current = false
        store?.settle()
      },
      /** All is as it was before the drag. */
      cancelDrag: () => store?.cancel(),
    }
  }, [store, today, dossier, ordered])
}

export type ShowDate = ReturnType<typeof useShowDate>
