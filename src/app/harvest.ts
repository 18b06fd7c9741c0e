import type { Ground, OutlineLevel } from '../cartography/geometry'

/** The grid that the base level is written on, in the page and in its file. */
export const baseGridZoom = 10

/**
 * The outlines that the built page already holds, read back from its still map, so that they are not fetched again.
 * `null` where the page has no still map (while developing, and on pages that were not built).
 */
export function harvest(page: ParentNode): { base: OutlineLevel; ground: Ground } | null {
  const data = (selector: string) => page.querySelector(selector)?.getAttribute('d') ?? ''
  const outlines = [...page.querySelectorAll<SVGPathElement>('.still-map path.area[data-place]')].map((path) => ({ id: path.dataset.place ?? '', d: path.getAttribute('d') ?? '' }))
  if (!outlines.length) return null
  const depths = [...page.querySelectorAll<SVGPathElement>('.still-map [data-depth]')].map((path) => ({ depth: Number(path.dataset.depth), d: path.getAttribute('d') ?? '' }))
  const groundGrid = Number(page.querySelector<SVGElement>('.still-map')?.dataset.groundGrid)
  return {
    base: { fromZoom: 0, gridZoom: baseGridZoom, outlines },
    ground: { gridZoom: groundGrid, depths, land: data('.still-map [data-ground=land]'), lakes: data('.still-map [data-ground=lakes]') },
  }
}
