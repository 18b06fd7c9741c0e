import { useMemo, useRef } from 'react'
import type { Form } from '../cartography/geometry'
import { keepUnchanged, type Scene, sceneOf } from '../cartography/scene'
import type { Day } from '../domain/day'
import { useChosen, useDossier, useShown, useSite, useView } from './site'

/** The scene of the selection; what has not changed keeps its reference. */
export function useScene(forms: readonly Form[]): Scene {
  const dossier = useDossier()
  const view = useView()
  const { day } = useShown()
  const before = useRef<Scene | null>(null)
  return useMemo(() => {
    const places = forms.map(({ place }) => place)
    before.current = keepUnchanged(before.current, sceneOf(dossier, places, view, day))
    return before.current
  }, [dossier, forms, view, day])
}

/** The scene of the right side, where two maps are compared; the left is the page's own. */
export function useRightScene(forms: readonly Form[]): Scene | null {
  const dossier = useDossier()
  const { today } = useSite()
  const { compare } = useChosen()
  const view = compare?.view ?? null
  const day: Day = compare?.at?.day ?? today
  return useMemo(() => {
    const places = forms.map(({ place }) => place)
    return view && sceneOf(dossier, places, view, day)
  }, [dossier, forms, view, day])
}
