/** How much of the window, from its top, is covered by what stays there while the page scrolls: pixels, as the style sheets keep it free above what is jumped to. */
export function coveredTop(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0
}
