import { doubleArea } from '../domain/ring'
import type { Outline } from './geometry'
import type { Pixel } from './projection'

/** A ring of an area, open: the last point is not the first again. */
export type PixelRing = readonly Pixel[]

/**
 * Path data of rings in whole pixels: for each ring an absolute `M` (on the first ring) or a relative `m`, relative lines, `z`.
 * Points that fall on the one before are left out; a ring that rounding leaves with fewer than three points becomes a square of one pixel, so that no islet vanishes.
 */
export function pathOf(rings: readonly PixelRing[]): string {
  let d = ''
  let start: Pixel = [0, 0]
  for (const ring of rings) {
    const points = wholePixels(ring)
    const [first, ...rest] = points
    if (!first) continue
    d += d ? `m${pair([first[0] - start[0], first[1] - start[1]])}` : `M${pair(first)}`
    let before = first
    let lines = ''
    for (const point of rest) {
      const step = pair([point[0] - before[0], point[1] - before[1]])
      lines += lines && !step.startsWith('-') ? ` ${step}` : step
      before = point
    }
    d += `l${lines}z`
    start = first
  }
  return d
}

/** Path data of open strokes in whole pixels: for each an absolute `M`, then relative lines. Points that fall on the one before are left out. */
export function strokePathOf(strokes: readonly (readonly Pixel[])[]): string {
  return strokes
    .map((stroke) => {
      const [first, ...rest] = stroke.map(([x, y]): Pixel => withoutMinusZero([Math.round(x), Math.round(y)]))
      if (!first) return ''
      let before = first
      let lines = ''
      for (const point of rest) {
        if (point[0] === before[0] && point[1] === before[1]) continue
        const step = pair([point[0] - before[0], point[1] - before[1]])
        lines += lines && !step.startsWith('-') ? ` ${step}` : step
        before = point
      }
      return lines && `M${pair(first)}l${lines}`
    })
    .join('')
}

/**
 * The rings of path data that `pathOf` wrote, on its grid or scaled to another: the inverse of it.
 * @throws {SyntaxError} when the data holds another command than `M`, `m`, `l` or `z`
 */
export function ringsOf(d: string): PixelRing[] {
  const rings: Pixel[][] = []
  let at: Pixel = [0, 0]
  let ring: Pixel[] = []
  for (const [, command = '', body = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (body.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number)
    if (command === 'z') {
      at = ring[0] ?? at
      continue
    }
    if (command !== 'M' && command !== 'm' && command !== 'l')
      throw new SyntaxError(`path data holds “${command}”, which is not written here`)
    if (command !== 'l') {
      ring = []
      rings.push(ring)
    }
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      const step: Pixel = [numbers[i] ?? 0, numbers[i + 1] ?? 0]
      at = command === 'M' ? step : [at[0] + step[0], at[1] + step[1]]
      ring.push(at)
    }
  }
  return rings
}

/** Whether a point lies inside rings drawn with the even-odd rule. */
export function contains(rings: readonly PixelRing[], [x, y]: Pixel): boolean {
  let inside = false
  for (const ring of rings) {
    let before = ring.at(-1)
    for (const point of ring) {
      if (before && point[1] > y !== before[1] > y) {
        const crossing = before[0] + ((y - before[1]) / (point[1] - before[1])) * (point[0] - before[0])
        if (x < crossing) inside = !inside
      }
      before = point
    }
  }
  return inside
}

function wholePixels(ring: PixelRing): Pixel[] {
  const points: Pixel[] = []
  for (const [x, y] of ring) {
    const point: Pixel = [Math.round(x), Math.round(y)]
    const before = points.at(-1)
    if (!before || before[0] !== point[0] || before[1] !== point[1]) points.push(withoutMinusZero(point))
  }
  const first = points[0]
  const last = points.at(-1)
  if (points.length > 1 && first && last && first[0] === last[0] && first[1] === last[1]) points.pop()
  if (!first || Math.abs(doubleArea(points)) > 0) return points
  const [x, y] = first
  return [first, [x + 1, y], [x + 1, y + 1], [x, y + 1]]
}

function withoutMinusZero([x, y]: Pixel): Pixel {
  return [x + 0, y + 0]
}

function pair([x, y]: Pixel): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`
}

/** Path data that `pathOf` wrote, on another grid: every number times `factor`, to four decimals. */
export function scaledPath(d: string, factor: number): string {
  return factor === 1 ? d : d.replace(/-?\d+/g, (number) => String(Math.round(Number(number) * factor * 10_000) / 10_000))
}

/** Outlines on another grid: every number of their path data times `factor`. */
export function scaledOutlines(outlines: readonly Outline[], factor: number): readonly Outline[] {
  return outlines.map(({ id, d }) => ({ id, d: scaledPath(d, factor) }))
}
