import type { PointerEvent } from 'react'

/** What the pointer does until it is let go is told to the element, wherever it goes. A pointer that is gone by now cannot be held, and need not be. */
export function holdPointer({ currentTarget, pointerId }: PointerEvent<Element>): void {
  try {
    currentTarget.setPointerCapture(pointerId)
  } catch {
    // Its end is told without that.
  }
}

/** Whether a mouse or a pen moves that was let go where nobody saw it, as over another window. Fingers move only while they touch. */
export function isReleased({ pointerType, buttons }: { readonly pointerType: string; readonly buttons: number }): boolean {
  return pointerType !== 'touch' && (buttons & primary) === 0
}

/** The button of a mouse, or the tip of a pen, among those that are down. */
const primary = 1
