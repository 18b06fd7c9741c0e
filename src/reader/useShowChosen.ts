import { type RefObject, useEffect, useRef } from 'react'
import type { Chosen } from '../domain/address/selection'
import { hasOwnPage, subjectKey } from '../domain/address/subjects'
import { useChosen, useSite } from '../selection/site'
import { wantsLessMotion } from '../ui/motion'
import { breakpoints } from '../ui/breakpoints'
import { useMarkedSentence } from './report/Report'

/**
 * Brings what was chosen into view, only as far as it must. What the address itself names (a sentence, a source, a paragraph) always; the sentence
 * that is about the subject, or the head of its own page, when it is chosen. A page opened cold on a narrow screen stays at its top, where the map is.
 */
export function useShowChosen(region: RefObject<HTMLElement | null>): void {
  const { live } = useSite()
  const selection = useChosen()
  const sentence = useMarkedSentence()
  const named = namedElement(selection)
  // While two maps are compared a panel covers the report, at every width: it is read from its top.
  const isCovered = selection.compare !== null && selection.subject !== null && !hasOwnPage(selection.subject)
  const key = `${chosenKey(selection)}${isCovered ? ', covered' : ''}`
  const shown = useRef<string | null>(null)

  useEffect(
    function showNamed() {
      const { current } = region
      if (!live || !named || !current) return
      const find = () => {
        const element = document.getElementById(named)
        if (element && current.contains(element)) show(element)
        return element !== null
      }
      if (find()) return
      // Its page's own file may still be on its way.
      const arrival = new MutationObserver(() => find() && arrival.disconnect())
      arrival.observe(current, { childList: true, subtree: true })
      return () => arrival.disconnect()
    },
    [live, named, region],
  )
  useEffect(
    function showChosen() {
      const { current } = region
      if (!live || !current) return
      const isCold = shown.current === null
      const hasChanged = shown.current !== key
      shown.current = key
      if (!hasChanged || named || key === 'report' || (isCold && window.matchMedia(breakpoints.stacked).matches)) return
      if (isCovered) return window.scrollTo(0, 0)
      const element = sentenceElement(current, sentence) ?? current.querySelector('h1')
      if (element) show(element, isCold)
    },
    [live, key, named, sentence, isCovered, region],
  )
}

/** The element of the page that the address names: its fragment, or a paragraph that is the subject. */
function namedElement({ anchor, subject }: Chosen): string | null {
  return anchor ?? (subject?.kind === 'paragraph' ? `p${subject.id}` : null)
}

function chosenKey({ subject, page }: Chosen): string {
  return subject ? subjectKey(subject) : page
}

/** The sentence that is about the subject, where it is drawn: where a panel takes the report's place, it is not. */
function sentenceElement(region: Element, sentence: string | null): Element | null {
  const element = sentence && document.getElementById(sentence)
  return element && region.contains(element) && element.getClientRects().length > 0 ? element : null
}

function show(element: Element, atOnce = false): void {
  const still = atOnce || wantsLessMotion()
  element.scrollIntoView({ block: 'nearest', behavior: still ? 'instant' : 'smooth' })
}
