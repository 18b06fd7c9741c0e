import type { Hint } from './hints'

/** Whether a hint was seen on this device. Where storage is not available it counts as seen: better none than one that comes back each time. */
export function wasSeen(hint: Hint): boolean {
  try {
    return localStorage.getItem(hint) !== null
  } catch {
    return true
  }
}

/** Keeps that a hint was seen. Returns whether that could be kept. */
export function rememberSeen(hint: Hint): boolean {
  try {
    localStorage.setItem(hint, 'yes')
    return true
  } catch {
    return false
  }
}
