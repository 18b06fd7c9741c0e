import { useMemo, useRef } from 'react'
import type { Footprint } from '../cartography/geometry'
import type { Boundary } from '../domain/content/boundary'
import type { LineDetail } from '../domain/content/detail'
import { linesOfSubject } from '../domain/relatedLines'
import { useDetails } from './details'
import { fileOfCourse, filesOfCourses } from './needs'
import { keepUnchanged, type Scene, sceneOf } from '../cartography/scene'
import { shownOf } from '../domain/address/shown'
import { useChosen, useDossier, useShown, useSite, useView } from './site'

/** The scene of the selection; what has not changed keeps its reference. */
export function useScene(footprints: readonly Footprint[]): Scene {
  const dossier = useDossier()
  const view = useView()
  const { day } = useShown()
  const current = useCurrentLines()
  const before = useRef<Scene | null>(null)
  return useMemo(() => {
    const places = footprints.map(({ place }) => place)
    before.current = keepUnchanged(before.current, sceneOf(dossier, places, view, day, current))
    return before.current
  }, [dossier, footprints, view, day, current])
}

/** The scene of the right side, where two maps are compared; the left is the page's own. */
export function useRightScene(footprints: readonly Footprint[]): Scene | null {
  const dossier = useDossier()
  const { today } = useSite()
  const { compare } = useChosen()
  const view = compare?.view ?? null
  const current = useCurrentLines()
  const { day } = shownOf(compare?.at ?? null, today)
  return useMemo(() => {
    const places = footprints.map(({ place }) => place)
    return view && sceneOf(dossier, places, view, day, current)
  }, [dossier, footprints, view, day, current])
}

/** The lines that what is chosen is about, those whose course is not on every page once it is there. */
function useCurrentLines(): readonly Boundary[] {
  const dossier = useDossier()
  const { subject } = useChosen()
  const lines = useMemo(() => linesOfSubject(dossier, subject), [dossier, subject])
  const files = useMemo(() => filesOfCourses(lines), [lines])
  const courses = useDetails<LineDetail>(files)
  return useMemo(
    () =>
      lines.map((line) => {
        const strokes = courses.get(fileOfCourse(line) ?? '')?.strokes
        return strokes ? { ...line, course: strokes } : line
      }),
    [lines, courses],
  )
}
