import { useMemo, useRef } from 'react'
import type { Footprint } from '../cartography/geometry'
import { keepUnchanged, type Scene, sceneOf } from '../cartography/scene'
import type { Day } from '../domain/time/day'
import { useChosen, useDossier, useShown, useSite, useView } from './site'

/** The scene of the selection; what has not changed keeps its reference. */
export function useScene(footprints: readonly Footprint[]): Scene {
  const dossier = useDossier()
  const view = useView()
  const { day } = useShown()
  const before = useRef<Scene | null>(null)
  return useMemo(() => {
    const places = footprints.map(({ place }) => place)
    before.current = keepUnchanged(before.current, sceneOf(dossier, places, view, day))
    return before.current
  }, [dossier, footprints, view, day])
}

/** The scene of the right side, where two maps are compared; the left is the page's own. */
export function useRightScene(footprints: readonly Footprint[]): Scene | null {
  const dossier = useDossier()
  const { today } = useSite()
  const { compare } = useChosen()
  const view = compare?.view ?? null
  const day: Day = compare?.at?.day ?? today
  return useMemo(() => {
    const places = footprints.map(({ place }) => place)
    return view && sceneOf(dossier, places, view, day)
  }, [dossier, footprints, view, day])
}
