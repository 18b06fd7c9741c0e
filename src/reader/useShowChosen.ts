import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import type { Chosen } from '../domain/address/selection'
import { hasOwnPage, isBesideReport, subjectKey } from '../domain/address/subjects'
import { useSite } from '../selection/site'
import { breakpoints } from '../ui/breakpoints'
import { coveredTop } from '../ui/scroll/coveredTop'
import { holdScroll } from '../ui/scroll/holdScroll'
import { inNextFrame } from '../ui/inNextFrame'
import { wantsLessMotion } from '../ui/motion'
import { useMarkedSentence } from './report/Report'
import { keyOfReading, useKeptScroll } from './useKeptScroll'

/**
 * Brings what is read into view, only as far as it must. What the address itself names (a sentence, a source, a paragraph) always; the sentence that is
 * about the subject, unless a word that is can be seen, or the head of its own page, when it is chosen. A page one comes back to is where one left it; one
 * that is opened cold on a small screen stays at its top, where the map is, and two maps that are opened there are brought into view.
 * @param read what the reader shows
 */
export function useShowChosen(region: RefObject<HTMLElement | null>, read: Chosen): void {
  const { live } = useSite()
  const sentence = useMarkedSentence()
  const named = namedElement(read)
  const isCompared = read.compare !== null
  const key = keyOfReading(read)
  const drawn = useRef<string | null>(null)
  const list = useRef(read.page)
  const page = useRef('')
  const cameBack = useRef(false)
  const wasCompared = useRef(false)
  const kept = useKeptScroll(page, drawn, wasCompared)

  useEffect(
    function showNamed() {
      const { current } = region
      if (!live || !named || !current || cameBack.current) return
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
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what is read; what is marked alone brings nothing into view
  useLayoutEffect(
    function showChosen() {
      const { current } = region
      if (!live || !current) return
      const isCold = drawn.current === null
      const isSmall = window.matchMedia(breakpoints.stacked).matches
      const isAnother = page.current !== pageOfReader(read)
      const stays = drawn.current === key && !isAnother
      // Two maps take more than can stay in sight of a small screen: they are at the top of the page.
      const changesMaps = isCompared !== wasCompared.current
      const opensMaps = changesMaps && isCompared && isSmall
      const isInside = read.subject === null && (read.page === 'report' || read.page === list.current)
      drawn.current = key
      list.current = read.page
      page.current = pageOfReader(read)
      wasCompared.current = isCompared
      if (stays && !changesMaps) return
      const arrival = kept.takeArrival()
      cameBack.current = arrival !== null
      const top = arrival ?? (opensMaps ? 0 : isAnother && isInside ? kept.of(page.current) : undefined)
      if (top !== undefined && !isCold) return holdScroll(current, () => window.scrollTo({ top, behavior: 'instant' }))
      if (stays || named || (isCold && isSmall)) return
      const bring = () => {
        // What was loaded again is where the browser has put it.
        if (isCold && window.scrollY > 0) return
        const told = sentenceElement(current, sentence)
        if (told && (isAnother || !isSpokenOf(current))) show(told, isAnother)
        else if (!told && isAnother) return holdScroll(current, () => showHead(current))
      }
      return isCold ? inNextFrame(bring) : bring()
    },
    [live, key, named, isCompared],
  )
}

/** The element of the page that the address names: its fragment, or a paragraph that is the subject. */
function namedElement({ anchor, subject }: Chosen): string | null {
  return anchor ?? (subject?.kind === 'paragraph' ? `p${subject.id}` : null)
}

/** What one scrolls through: the report as long as it is seen, whatever stands beside it. */
function pageOfReader({ page, subject, compare }: Chosen): string {
  if (!subject) return page
  const covers = isBesideReport(subject) && (compare !== null || window.matchMedia(breakpoints.narrow).matches)
  return covers || hasOwnPage(subject) ? subjectKey(subject) : 'report'
}

/** The sentence that is about the subject, where it is drawn: where a panel takes the report's place, it is not. */
function sentenceElement(region: Element, sentence: string | null): Element | null {
  const element = sentence && document.getElementById(sentence)
  return element && region.contains(element) && element.getClientRects().length > 0 ? element : null
}

/** Whether the reader sees a word that leads to the subject. */
function isSpokenOf(region: Element): boolean {
  const covered = coveredTop()
  return [...region.querySelectorAll('.paragraph .mention[aria-current]')].some((word) => {
    const { top, bottom } = word.getBoundingClientRect()
    return top >= covered && bottom <= window.innerHeight
  })
}

/** The name of what a page is about. A panel in the page's place is shown from its top, since its name follows the scroll; one beside it is seen. */
function showHead(region: Element): void {
  const head = region.querySelector('h1')
  const panel = head?.closest('.panel')
  if (panel && getComputedStyle(panel).position === 'fixed') return
  const shown = panel ?? head
  if (!shown) return
  const { top, bottom } = shown.getBoundingClientRect()
  const isSeen = !panel && top >= coveredTop() && bottom <= window.innerHeight * 0.8
  if (!isSeen) shown.scrollIntoView({ block: 'start', behavior: 'instant' })
}

function show(element: Element, atOnce = false): void {
  element.scrollIntoView({ block: 'nearest', behavior: atOnce || wantsLessMotion() ? 'instant' : 'smooth' })
}
