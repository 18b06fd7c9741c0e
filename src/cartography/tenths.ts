/** To a tenth of a unit of a drawing: finer is not seen, and would only make a page longer. */
export function tenths(value: number): number {
  return Math.round(value * 10) / 10
}
