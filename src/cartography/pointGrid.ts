/** A point in pixels. */
export interface GridPoint {
  readonly x: number
  readonly y: number
}

/** Points in square cells, so that a point's neighbours are found without going through all. */
export class PointGrid<T extends GridPoint> {
  readonly points: T[] = []
  private readonly cells = new Map<string, T[]>()
  private readonly reach: number

  /** @param reach width of a cell, pixels: neighbours farther off than this are not seen */
  constructor(reach: number) {
    this.reach = reach
  }

  add(point: T): void {
    const key = `${this.cell(point.x)} ${this.cell(point.y)}`
    const cell = this.cells.get(key)
    if (cell) cell.push(point)
    else this.cells.set(key, [point])
    this.points.push(point)
  }

  /** Distance to the nearest other point; infinite where none is within reach. */
  nearest(of: GridPoint): number {
    let least = Number.POSITIVE_INFINITY
    const [column, row] = [this.cell(of.x), this.cell(of.y)]
    for (let i = column - 1; i <= column + 1; i++) {
      for (let j = row - 1; j <= row + 1; j++) {
        for (const point of this.cells.get(`${i} ${j}`) ?? []) {
          const distance = Math.hypot(point.x - of.x, point.y - of.y)
          if (point !== of && distance < this.reach && distance < least) least = distance
        }
      }
    }
    return least
  }

  private cell(along: number): number {
    return Math.floor(along / this.reach)
  }
}
