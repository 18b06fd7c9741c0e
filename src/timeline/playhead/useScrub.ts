import { type PointerEvent, type RefObject, useRef } from 'react'
import { dayAtShare, shareOf, type TimeWindow } from '../../domain/time/axis'
import type { Day } from '../../domain/time/day'
import { askAt, handPrecision } from './steps'
import type { WindowControl } from '../useTimeWindow'
import { holdPointer, isReleased } from '../../ui/holdPointer'
import { useEscape } from '../../ui/useEscape'

interface Grip {
  readonly pointer: number
  /** Pixels from the pointer to the line of the playhead, where it was taken by its handle. */
  readonly offset: number
  readonly startX: number
  readonly startY: number
  readonly startWindow: TimeWindow
  readonly tapOnly: boolean
  readonly waits: boolean
  moved: boolean
}

export interface ScrubOptions {
  readonly axisRef: RefObject<SVGSVGElement | null>
  readonly control: WindowControl
  readonly today: Day
  /** Day now shown, asked when a handle is taken. */
  readonly shownDay: () => Day
  readonly show: (at: ReturnType<typeof askAt>) => void
  /** A gesture ends: what it changed is one entry in the history. */
  readonly onEnd: () => void
  /** The gesture is cancelled, by Escape or by the browser, as to scroll the page: all is as it was before. */
  readonly onCancel: () => void
  /** Whether a tap opens the chart, as on the time strip of a phone, and does not set the date. */
  readonly tapOpens: () => boolean
  readonly onTap: () => void
}

/** A move of fewer pixels is a tap. */
const tapSlop = 5

/** Drags the date anywhere on the axis, and pinches the window with two fingers. Dates are shown once a frame at most. */
export function useScrub(options: ScrubOptions) {
  const grip = useRef<Grip | null>(null)
  const fingers = useRef(new Map<number, number>())
  const pinch = useRef<{ distance: number; window: TimeWindow; share: number } | null>(null)
  const tapped = useRef(false)
  const frame = useRef<{ id: number; x: number } | null>(null)
  const escapeKey = useEscape()
  const { control } = options

  const axisBox = () => options.axisRef.current?.getBoundingClientRect()

  function showAt(clientX: number) {
    const box = axisBox()
    if (!box) return
    const day = dayAtShare(control.window, (clientX + (grip.current?.offset ?? 0) - box.left) / box.width)
    const atEnd = day >= control.axis.to
    options.show(atEnd ? null : askAt(day, handPrecision(control.window, box.width, day), options.today))
  }

  function showSoon(clientX: number) {
    if (frame.current) {
      frame.current.x = clientX
      return
    }
    const id = requestAnimationFrame(() => {
      const due = frame.current
      frame.current = null
      if (due) showAt(due.x)
    })
    frame.current = { id, x: clientX }
  }

  function startPinch() {
    const [a, b] = [...fingers.current.values()]
    const box = axisBox()
    if (a === undefined || b === undefined || !box) return
    pinch.current = {
      distance: Math.max(20, Math.abs(a - b)),
      window: grip.current?.startWindow ?? control.window,
      share: ((a + b) / 2 - box.left) / box.width,
    }
    letGo()
  }

  /** The finger that dragged has something else in mind: what it has changed so far is as it was. */
  function letGo() {
    dropFrame()
    if (grip.current?.moved) options.onCancel()
    grip.current = null
  }

  function dropFrame() {
    if (frame.current) cancelAnimationFrame(frame.current.id)
    frame.current = null
  }

  function onPointerDown(event: PointerEvent<HTMLElement>) {
    if (event.button !== 0 || !(event.target instanceof Element)) return
    const handle = event.target.closest('[role=slider]')
    if (!handle && event.target.closest('a,button,form,[popover],.tl-overview')) return
    if (isTooMany(event)) return
    holdPointer(event)
    // Prevents the mouse events that would repeat each move, and the selection of text.
    event.preventDefault()
    fingers.current.set(event.pointerId, event.clientX)
    escapeKey.heed(cancelAll)
    tapped.current = false
    if (fingers.current.size === 2) return startPinch()
    const box = axisBox()
    if (!box) return
    const line = box.left + Math.min(1, Math.max(0, shareOf(control.window, options.shownDay()))) * box.width
    const tapOnly = !handle && options.tapOpens()
    // A finger may be the first of two: it shows a date when it moves or is lifted.
    const waits = !handle && event.pointerType === 'touch'
    grip.current = {
      pointer: event.pointerId,
      offset: handle ? line - event.clientX : 0,
      startX: event.clientX,
      startY: event.clientY,
      startWindow: control.window,
      tapOnly,
      waits,
      moved: false,
    }
    if (handle instanceof HTMLElement) {
      handle.toggleAttribute('data-by-hand', true)
      handle.focus({ preventScroll: true })
    }
    if (!handle && !tapOnly && !waits) {
      grip.current.moved = true
      showAt(event.clientX)
    }
  }

  /** A pinch knows two fingers, a drag by the handle or by a mouse or a pen one pointer: what comes besides is ignored until it is gone. */
  function isTooMany({ pointerId, pointerType }: PointerEvent): boolean {
    const others = [...fingers.current.keys()].filter((id) => id !== pointerId).length
    if (others === 0) return false
    return others > 1 || pointerType !== 'touch' || (grip.current !== null && !grip.current.waits)
  }

  function onPointerMove(event: PointerEvent<HTMLElement>) {
    if (!fingers.current.has(event.pointerId)) return
    if (isReleased(event)) return onPointerUp(event)
    fingers.current.set(event.pointerId, event.clientX)
    const [a, b] = [...fingers.current.values()]
    if (pinch.current) {
      if (a !== undefined && b !== undefined)
        control.zoomFrom(pinch.current.window, pinch.current.distance / Math.max(20, Math.abs(a - b)), pinch.current.share)
      return
    }
    const taken = grip.current
    if (taken?.pointer !== event.pointerId) return
    const [across, down] = [Math.abs(event.clientX - taken.startX), Math.abs(event.clientY - taken.startY)]
    if (!taken.moved && taken.waits && down > across && down >= tapSlop) {
      // The finger scrolls the page.
      grip.current = null
      return
    }
    if (!taken.moved && across < tapSlop) return
    taken.moved = true
    showSoon(event.clientX)
  }

  function onPointerUp(event: PointerEvent<HTMLElement>) {
    if (!forget(event)) return
    if (pinch.current) {
      if (fingers.current.size < 2) pinch.current = null
      return
    }
    const taken = grip.current
    if (taken?.pointer !== event.pointerId) return
    dropFrame()
    if (taken.moved || (taken.waits && !taken.tapOnly)) showAt(event.clientX)
    tapped.current = !taken.moved && taken.tapOnly
    grip.current = null
    options.onEnd()
  }

  /** Whether the pointer was heeded until now. */
  function forget({ pointerId }: { readonly pointerId: number }): boolean {
    const wasHeeded = fingers.current.delete(pointerId)
    if (fingers.current.size === 0) escapeKey.stop()
    return wasHeeded
  }

  /** A cancelled pointer has no place to read, and changes nothing: neither the date nor the stretch of time that is shown. */
  function onPointerCancel(event: { readonly pointerId: number }) {
    if (!forget(event)) return
    tapped.current = false
    if (pinch.current) {
      control.zoomFrom(pinch.current.window, 1, pinch.current.share)
      pinch.current = null
    }
    if (grip.current?.pointer !== event.pointerId) return
    const { startWindow } = grip.current
    letGo()
    control.zoomFrom(startWindow, 1, 0.5)
  }

  function cancelAll() {
    for (const pointerId of [...fingers.current.keys()]) onPointerCancel({ pointerId })
  }

  /** A pointer that is lost, as to a dialogue, is one that was cancelled; it is also told of after each release, when all is done. */
  function onLostPointerCapture(event: PointerEvent<HTMLElement>) {
    if (event.target === event.currentTarget) onPointerCancel(event)
  }

  /** A tap acts when its click comes, which would else fall on what has just opened under the finger. */
  function onClick() {
    if (tapped.current) options.onTap()
    tapped.current = false
  }

  return { onClick, onPointerDown, onPointerMove, onPointerUp, onPointerCancel, onLostPointerCapture }
}
