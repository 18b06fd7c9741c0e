import { type RefObject, useCallback, useEffect } from 'react'
import { paragraphSubject } from '../../domain/content/subject'
import { useChosen, useSite } from '../../selection/site'
import { useInView } from '../../ui/scroll/useInView'

/** As one scrolls, the paragraph that is read lights on map and timeline what it speaks of; neither moves. Where something is chosen, that stays lit alone. */
export function useReadParagraph(article: RefObject<HTMLElement | null>): void {
  const { live, surfaces } = useSite()
  const { subject } = useChosen()
  const { inView } = surfaces
  const isOn = live && subject === null
  const light = useCallback(
    (paragraph: HTMLElement | null) => inView.set(paragraph && paragraphSubject(Number(paragraph.dataset.paragraph))),
    [inView],
  )
  useInView({ root: article, selector: '.paragraph', isOn, onView: light })
  useEffect(
    function leave() {
      if (isOn) return () => inView.set(null)
    },
    [isOn, inView],
  )
}
