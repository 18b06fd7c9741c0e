/**
 * What of a page a reader has lost, told in words; runs in the page. A control that cannot be brought into the window, or lies under something else there;
 * words that are cut off; a page that is wider than its window. Of many links alike, as in a list, the first few are looked at.
 */
export function lostOf(): string[] {
  const lost: string[] = []
  const nameOf = (one: Element) => {
    const name = (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)
    return `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''} “${name}”`
  }
  const troubleOf = (one: Element) => {
    const box = one.getClientRects()[0]
    if (!box || box.width < 2) return null
    const [x, y] = [box.left + Math.min(box.width / 2, 30), box.top + box.height / 2]
    const within = box.left >= -1 && box.right <= innerWidth + 1 && y >= 0 && y <= innerHeight
    if (!within) return `is out of the window: ${[box.left, box.top, box.right, box.bottom].map(Math.round).join(' ')}`
    const hit = document.elementFromPoint(x, y)
    return !hit || one.contains(hit) || hit.contains(one) || one.closest('label')?.contains(hit) ? null : `lies under ${nameOf(hit)}`
  }
  const width = document.documentElement.scrollWidth
  if (width > innerWidth) lost.push(`the page is ${width} wide`)
  const looked = new Map<Element | null, number>()
  for (const one of document.querySelectorAll('a[href], button, summary, select, input, [role="slider"]')) {
    if (
      one.closest(
        'svg, .tl-plot, .live-map, [popover]:not(:popover-open), .visually-hidden, .hidden-until-used, .skip-links, [type="range"], [inert]',
      )
    )
      continue
    if (!one.checkVisibility({ visibilityProperty: true }) || one.getAttribute('tabindex') === '-1') continue
    const list = one.closest('ol, ul, p, tbody')
    const before = looked.get(list) ?? 0
    looked.set(list, before + 1)
    if (list && before >= 4) continue
    const at = one.getBoundingClientRect()
    if (at.top < 0 || at.bottom > innerHeight || at.left < 0 || at.right > innerWidth || one.closest('.tab-row, .panel'))
      one.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
    let trouble = troubleOf(one)
    // What stays in sight lies over it only where one has not scrolled to it.
    if (trouble) one.scrollIntoView({ block: 'center', behavior: 'instant' })
    if (trouble) trouble = troubleOf(one)
    if (trouble) lost.push(`${nameOf(one)} ${trouble}`)
  }
  for (const one of document.querySelectorAll('main *, header *')) {
    if (
      !(one instanceof HTMLElement) ||
      one.closest('svg, .visually-hidden, .hidden-until-used, [aria-hidden="true"], .tl-plot, .live-map')
    )
      continue
    if (
      one.childElementCount > 4 ||
      one.matches('.map-region, .tl, .tl-hint') ||
      !one.textContent.trim() ||
      !one.checkVisibility({ visibilityProperty: true })
    )
      continue
    const { overflowX, overflowY, clipPath } = getComputedStyle(one)
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
    if (clipPath !== 'none' || !(hides(overflowX) || hides(overflowY))) continue
    const [wide, high] = [one.scrollWidth - one.clientWidth, one.scrollHeight - one.clientHeight]
    if ((hides(overflowX) && wide > 1) || (hides(overflowY) && high > 2)) lost.push(`${nameOf(one)} is cut by ${wide} × ${high}`)
  }
  return lost
}
