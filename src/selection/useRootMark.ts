import { useLayoutEffect } from 'react'

/**
 * Marks the page's root while something is shown on which the whole page's style depends. A style sheet could ask for it (`:root:has()`), but then a browser
 * works out the style of the whole page anew whenever an element is put anywhere into it.
 * @param name of the root's `data-` attribute, without that
 */
export function useRootMark(name: string, isOn: boolean): void {
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute(`data-${name}`, isOn)
    return () => document.documentElement.removeAttribute(`data-${name}`)
  }, [name, isOn])
}
