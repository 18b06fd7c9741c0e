import { useMemo, useRef } from 'react'
import type { Form } from '../cartography/geometry'
import { keepUnchanged, type Scene, sceneOf } from '../cartography/scene'
import { useDossier, useShown, useView } from './site'

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
