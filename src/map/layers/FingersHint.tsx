import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useState } from 'react'
import { useTranslate } from '../../i18n/useMessages'
import { rememberSeen, wasSeen } from '../../ui/seenOnce'

const key = 'fingers-seen'

/** A finger that moves less is a tap: pixels. */
const slop = 12
/** So long the hint stands, milliseconds. */
const stands = 4000

/**
 * Where the style sheet leaves one finger to the page (`touch-action: pan-y`), two move the map, and Leaflet's own drag heeds a mouse or a pen only.
 * Who tries it with one is told so, once.
 */
export function FingersHint({ map }: { map: LeafletMap }) {
  const t = useTranslate()
  const [isShown, setShown] = useState(false)
  useEffect(
    function heedFingers() {
      const container = map.getContainer()
      const region = container.parentElement ?? container
      let finger: { readonly x: number; readonly y: number } | null = null
      const tried = () => {
        finger = null
        if (!wasSeen(key) && rememberSeen(key)) setShown(true)
      }
      const down = ({ pointerType, isPrimary, clientX, clientY }: PointerEvent) => {
        const isPages = pointerType === 'touch' && getComputedStyle(region).touchAction === 'pan-y'
        map.dragging[isPages ? 'disable' : 'enable']()
        finger = isPages && isPrimary ? { x: clientX, y: clientY } : null
      }
      const move = ({ clientX, clientY }: PointerEvent) => {
        if (finger && Math.hypot(clientX - finger.x, clientY - finger.y) > slop) tried()
      }
      /** The browser scrolls the page with it. */
      const cancel = () => finger && tried()
      const up = () => {
        finger = null
      }
      container.addEventListener('pointerdown', down, true)
      container.addEventListener('pointermove', move)
      container.addEventListener('pointercancel', cancel)
      container.addEventListener('pointerup', up)
      return () => {
        container.removeEventListener('pointerdown', down, true)
        container.removeEventListener('pointermove', move)
        container.removeEventListener('pointercancel', cancel)
        container.removeEventListener('pointerup', up)
      }
    },
    [map],
  )
  useEffect(
    function goAgain() {
      if (!isShown) return
      const timer = setTimeout(() => setShown(false), stands)
      return () => clearTimeout(timer)
    },
    [isShown],
  )
  return (
    <p className="fingers-hint" role="status">
      {isShown && t('hintTwoFingers')}
    </p>
  )
}
