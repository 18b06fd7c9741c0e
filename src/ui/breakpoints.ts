/**
 * The widths of the window at which the layout changes, the only ones there are. Style sheets ask for them as `@media (--narrow)`, or the other way
 * round as `@media not (--narrow)`.
 */
export const breakpoints = {
  /** The smallest phones: what can be left out is. */
  tiny: '(width < 22.5em)',
  /** A phone upright. */
  phone: '(width < 37.5em)',
  /** Map, a strip of the chart and the reader stand one under the other; from here on the map stands beside the text. */
  stacked: '(width < 56.25em)',
  /** Two columns, and the panel of what is chosen covers the page; from here on it stands beside it. */
  narrow: '(width < 75em)',
  /** Long words beside the map find no room yet. */
  middling: '(width < 87.5em)',
  /** The columns of text grow with the screen. */
  wide: '(width >= 112.5em)',
} as const

/** A phone on its side: two columns again, both of them low. */
export const lying = '(37.5em <= width < 56.25em) and (height < 30em)'

/** A phone or a tablet upright: map and strip stay at the top while the report scrolls beneath them. What is lower, as at 400 %, scrolls whole. */
export const pinned = `${breakpoints.stacked} and (height >= 30em)`

/** A page as low as at 400 % of a desktop, in one column that scrolls whole: nothing is laid over a map so small. */
export const low = `${breakpoints.phone} and (height < 30em)`

/** A small screen that map and text share: what is chosen stands in a card, lest it take the text's place. */
export const sharesScreen = `${pinned}, ${lying}`

/** A plate as narrow as a phone's, upright or on its side. */
export const handheld = `${breakpoints.phone} or (${breakpoints.stacked} and (height < 30em))`
