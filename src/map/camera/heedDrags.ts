import type { Map as LeafletMap } from 'leaflet'
import type { Camera } from '../../domain/address/selection'
import { heedEscape } from '../../ui/heedEscape'
import { isReleased } from '../../ui/holdPointer'
import { cameraNow } from './motion'

/**
 * What Leaflet leaves open of a drag: a button that was let go where nobody saw it ends it, and one that is cancelled, by Escape or by the browser, is
 * undone, a pinch too.
 * @param putBack called with where the map stood before the gesture, while Leaflet has not yet ended it
 * @returns how to stop
 */
export function heedDrags(map: LeafletMap, putBack: (before: Camera) => void): () => void {
  const container = map.getContainer()
  let isDown = false
  let before = cameraNow(map)
  /** Whether the fingers that are down have moved the map, or are about to. */
  let isMoving = false
  let stopHeeding = () => {}
  /** Leaflet hears that the button is up; the map does not glide on. */
  const end = () => {
    isDown = false
    const { inertia = false } = map.options
    map.options.inertia = false
    document.dispatchEvent(new MouseEvent('mouseup'))
    map.options.inertia = inertia
  }
  const cancel = () => {
    putBack(before)
    end()
  }
  const press = ({ pointerType }: PointerEvent) => {
    if (pointerType === 'touch') return
    isDown = true
    before = cameraNow(map)
  }
  const move = (event: PointerEvent) => isDown && isReleased(event) && end()
  const lift = () => {
    isDown = false
  }
  const lose = () => isDown && cancel()
  const touch = ({ touches }: TouchEvent) => {
    isMoving = touches.length > 1
    if (!isMoving) before = cameraNow(map)
  }
  let glides = map.options.inertia
  /** Before Leaflet ends the gesture, and writes where the map stands then, and after it, when a pinch has begun to zoom to the end. */
  const loseTouch = ({ target, eventPhase }: TouchEvent) => {
    // A finger that scrolled the page has left the map, which may be on its way to what was chosen.
    if (!isMoving || !(target instanceof Node) || !container.contains(target)) return
    putBack(before)
    if (eventPhase !== Event.CAPTURING_PHASE) {
      map.options.inertia = glides
      return
    }
    glides = map.options.inertia
    map.options.inertia = false
  }
  const begin = () => {
    isMoving = true
    stopHeeding = heedEscape(cancel)
  }
  const stop = () => stopHeeding()
  const listening = new AbortController()
  const { signal } = listening
  container.addEventListener('pointerdown', press, { signal, capture: true })
  container.addEventListener('touchstart', touch, { signal, capture: true, passive: true })
  document.addEventListener('pointermove', move, { signal, capture: true })
  document.addEventListener('pointerup', lift, { signal, capture: true })
  document.addEventListener('pointercancel', lose, { signal, capture: true })
  // Leaflet listens on the document.
  window.addEventListener('touchcancel', loseTouch, { signal, capture: true })
  window.addEventListener('touchcancel', loseTouch, { signal })
  map.on('dragstart', begin)
  map.on('dragend', stop)
  return () => {
    listening.abort()
    stop()
    map.off('dragstart', begin)
    map.off('dragend', stop)
  }
}
