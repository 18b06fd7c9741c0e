import { useEffect, useRef } from 'react'

/** Tells the page's style how tall the timeline is, so that what is docked on the plate ends above it. */
export function useChartHeight() {
  const region = useRef<HTMLElement>(null)
  useEffect(function tellHeight() {
    const element = region.current
    if (!element) return
    const { style } = document.documentElement
    const observer = new ResizeObserver(() => style.setProperty('--chart-height', `${element.offsetHeight}px`))
    observer.observe(element)
    return () => {
      observer.disconnect()
      style.removeProperty('--chart-height')
    }
  }, [])
  return region
}
