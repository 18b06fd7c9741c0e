import { DomUtil, type Map as LeafletMap } from 'leaflet'
import { useEffect, useMemo } from 'react'
import type { Form } from '../cartography/geometry'
import { type Scene, sceneOf } from '../cartography/scene'
import type { Day } from '../domain/day'
import { useDossier, useSelection, useSite } from '../selection/site'

/** The scene of the right side, where two are compared; the left is the page's own. */
export function useRightScene(forms: readonly Form[]): Scene | null {
  const dossier = useDossier()
  const { today } = useSite()
  const { compare } = useSelection()
  const view = compare?.view ?? null
  const day: Day = compare?.at?.day ?? today
  return useMemo(
    () =>
      view &&
      sceneOf(
        dossier,
        forms.map(({ place }) => place),
        view,
        day,
      ),
    [dossier, forms, view, day],
  )
}

/**
 * Cuts the two layers of shapes where the divider stands, so that both sides share one map and cannot drift apart.
 * @param share of the width that the left side takes, or `null` where it takes all
 */
export function useDivided(map: LeafletMap, share: number | null): void {
  useEffect(
    function cut() {
      const [left, right] = [map.getPane('shapes'), map.getPane('shapes-right')]
      if (!left || !right || share === null) return
      const update = () => {
        const panned = DomUtil.getPosition(map.getPanes().mapPane ?? map.getContainer())
        const x = share * map.getSize().x - panned.x
        left.style.clipPath = strip(-far, x)
        right.style.clipPath = strip(x, far)
      }
      update()
      map.on('move zoom viewreset resize', update)
      return () => {
        map.off('move zoom viewreset resize', update)
        left.style.clipPath = ''
        right.style.clipPath = ''
      }
    },
    [map, share],
  )
}

/** Beyond any screen, pixels. */
const far = 20_000

function strip(from: number, to: number): string {
  return `polygon(${from}px ${-far}px, ${to}px ${-far}px, ${to}px ${far}px, ${from}px ${far}px)`
}
