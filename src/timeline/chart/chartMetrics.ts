/** Marks of events stand in cells: so many lanes, one on the other, and the side of a cell in pixels. */
export interface MarkGrid {
  readonly lanes: number
  readonly cell: number
  /** How far apart what is pressed must be at least, pixels; 0 under a mouse, for which the list of events does the same. */
  readonly touch: number
}

export const markGrids = {
  whole: { lanes: 3, cell: 15, touch: 0 },
  /** While the chart is zoomed, the overview takes the room of the upper lanes: the chart is as high as before. */
  zoomed: { lanes: 1, cell: 15, touch: 0 },
  /** Under a finger, on the chart of a phone (WCAG 2.5.8). */
  roomy: { lanes: 9, cell: 24, touch: 24 },
  /** The same on its side: low, and wide enough for more columns. */
  lying: { lanes: 5, cell: 24, touch: 24 },
} as const satisfies Record<string, MarkGrid>

/** Heights in the chart, CSS pixels from its top: lanes of labels, lanes of marks, rows of bars, labels of the axis. */
export interface ChartMetrics {
  /** Of labels. */
  readonly lanes: number
  /** Height of a lane of labels. */
  readonly lane: number
  /** From one row of bars to the next. */
  readonly row: number
  readonly grid: MarkGrid
  /** Middle of the lowest lane of marks. */
  readonly marks: number
  /** From there to the middle of the highest lane. */
  readonly stack: number
  readonly rows: number
  readonly bottom: number
  readonly height: number
}

const laneHeight = 16
const rowPitch = 18
export const barHeight = 14
/** Width of the axis that the marks of a built page are laid out for; wider ones only give more room. */
export const nominalWidth = 760
/** The narrowest axis with labels in two lanes, where the rows have long names: a built page has its labels laid out for it. */
export const labelledWidth = 520
/** Width of the axis on paper, beside the names of the rows: `print.css` leaves as much. */
export const paperWidth = 480
/** On a narrower axis labels take three lanes; a built page has them for an axis of this width too. */
export const leastWide = 560
export const narrowWidth = 430
export const narrowLanes = 3
export const roomyLanes = 4
/** How far labels may reach beyond the axis, over the names of the rows and into the margin. */
export const overhang = { left: 100, right: 22 } as const

export function metricsOf(lanes: number, rows: number, grid: MarkGrid = markGrids.whole): ChartMetrics {
  const stack = (grid.lanes - 1) * grid.cell
  const [lane, row] = [Math.max(grid.touch, laneHeight), Math.max(grid.touch, rowPitch)]
  const marks = lanes * lane + 12 + stack
  const top = marks + 18
  const bottom = top + rows * row
  return { lanes, lane, row, grid, marks, stack, rows: top, bottom, height: bottom + 26 }
}

/** A place on the axis as SVG writes it: a share of the width, so that a drawing fits whatever width it gets. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`
}

/** Type of the holders' names in the bars, and how far from its start a bar's name begins; pixels. */
export const holderSize = 11
export const holderInset = 6
