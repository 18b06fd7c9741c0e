import type { Plugin } from 'vite'
import { breakpoints, handheld, low, lying, pinned } from '../ui/breakpoints'

/**
 * The breakpoints as custom media, which every style sheet can ask for by name. They hold where one scrolls: a sheet of paper has a width too, but is no
 * small window.
 */
const definitions = Object.entries({ ...breakpoints, lying, low, pinned, handheld })
  .map(([name, query]) => `@custom-media --${name} (${query}) and (overflow-block: scroll);`)
  .join(' ')

/** Puts the breakpoints before each style sheet that asks for one; Lightning CSS writes them out. */
export function breakpointsPlugin(): Plugin {
  return {
    name: 'breakpoints',
    enforce: 'pre',
    transform: {
      filter: { id: /\.css$/, code: /@media[^{]*\(--/ },
      handler: (code) => ({ code: `${definitions} ${code}`, map: null }),
    },
  }
}
