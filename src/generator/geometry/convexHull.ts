import type { Pixel } from '../../cartography/projection'

/** The convex hull of points, by the monotone chain (Andrew 1979, Information Processing Letters 9(5)); clockwise on the screen. */
export function convexHull(points: readonly Pixel[]): Pixel[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1])
  return [...halfHull(sorted), ...halfHull(sorted.reverse())]
}

function halfHull(points: readonly Pixel[]): Pixel[] {
  const chain: Pixel[] = []
  for (const point of points) {
    while (chain.length >= 2 && !turnsRight(chain.at(-2), chain.at(-1), point)) chain.pop()
    chain.push(point)
  }
  return chain.slice(0, -1)
}

function turnsRight(a: Pixel | undefined, b: Pixel | undefined, c: Pixel): boolean {
  return !!a && !!b && (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]) > 0
}
