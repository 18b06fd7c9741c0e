/** Heights in the chart, CSS pixels from its top: lanes of labels, marks, rows of bars, labels of the axis. */
export interface ChartMetrics {
  readonly lanes: number
  readonly marks: number
  readonly rows: number
  readonly bottom: number
  readonly height: number
}

export const laneHeight = 16
export const rowPitch = 18
export const barHeight = 14
/** Width of the axis that a built page is laid out for; wider ones only give more room. */
export const nominalWidth = 760
/** On a narrower axis labels take three lanes; a built page has them for an axis of this width too. */
export const leastWide = 560
export const narrowWidth = 430
export const narrowLanes = 3
/** How far labels may reach beyond the axis, over the names of the rows and into the margin. */
export const overhang = { left: 100, right: 22 } as const

export function metricsOf(lanes: number, rows: number): ChartMetrics {
  const marks = lanes * laneHeight + 12
  const top = marks + 14
  const bottom = top + rows * rowPitch
  return { lanes, marks, rows: top, bottom, height: bottom + 26 }
}

/** A place on the axis as SVG writes it: a share of the width, so that a drawing fits whatever width it gets. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`
}
