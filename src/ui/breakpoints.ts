/**
 * The widths of the window at which the layout changes, the only ones there are. Style sheets ask for them as `@media (--narrow)`, or the other way
 * round as `@media not (--narrow)`.
 */
export const breakpoints = {
  /** The smallest phones: what can be left out is. */
  tiny: '(width < 360px)',
  /** A phone upright: the reader is a sheet that comes up over the map. */
  phone: '(width < 600px)',
  /** Map, chart and reader stand one under the other; from here on the map stays in sight beside the text. */
  stacked: '(width < 900px)',
  /** Two columns, and the panel of what is chosen covers the page; from here on it stands beside it. */
  narrow: '(width < 1200px)',
  /** Long words beside the map find no room yet. */
  middling: '(width < 1400px)',
  /** The columns of text grow with the screen. */
  wide: '(width >= 1800px)',
} as const

/** A phone on its side: two columns again, both of them low. */
export const lying = `${breakpoints.stacked} and (height < 480px) and (orientation: landscape)`

/** A phone, upright or on its side: the chart is folded to a strip. */
export const handheld = `${breakpoints.phone} or (${lying})`
