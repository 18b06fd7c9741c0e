import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useState } from 'react'
import { useTranslate } from '../../i18n/useMessages'
import type { Hint as OnceSeen } from '../../ui/hints'
import { rememberSeen, wasSeen } from '../../ui/seenOnce'

type Hint = Exclude<OnceSeen, 'hint-seen'>

/** A finger that moves less is a tap: pixels. */
const slop = 12
/** So long the hint stands, milliseconds. */
const stands = 4000

/**
 * Where the style sheet leaves one finger to the page (`touch-action: pan-y`), two move the map, and Leaflet's own drag heeds a mouse or a pen only. In a
 * frame the wheel is left to the page around it, and zooms with Ctrl. Who tries it otherwise is told so, once.
 */
export function GestureHint({ map }: { map: LeafletMap }) {
  const t = useTranslate()
  const [shown, setShown] = useState<Hint | null>(null)
  useEffect(
    function heedGestures() {
      const container = map.getContainer()
      const region = container.parentElement ?? container
      let finger: { readonly x: number; readonly y: number } | null = null
      const tell = (hint: Hint) => {
        if (!wasSeen(hint) && rememberSeen(hint)) setShown(hint)
      }
      const tried = () => {
        finger = null
        tell('hintTwoFingers')
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
      const wheel = ({ ctrlKey, metaKey }: WheelEvent) => {
        const isPages = window.parent !== window && !ctrlKey && !metaKey
        map.scrollWheelZoom[isPages ? 'disable' : 'enable']()
        if (isPages) tell('hintCtrlWheel')
      }
      container.addEventListener('wheel', wheel, { capture: true, passive: true })
      container.addEventListener('pointerdown', down, true)
      container.addEventListener('pointermove', move)
      container.addEventListener('pointercancel', cancel)
      container.addEventListener('pointerup', up)
      return () => {
        container.removeEventListener('wheel', wheel, true)
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
      if (!shown) return
      const timer = setTimeout(() => setShown(null), stands)
      return () => clearTimeout(timer)
    },
    [shown],
  )
  return (
    <p className="gesture-hint" role="status">
      {shown && t(shown)}
    </p>
  )
}
