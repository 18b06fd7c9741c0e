/** Across and down from the upper left corner of the window, in CSS pixels. */
export type Point = readonly [x: number, y: number]

/** A browser with one page, driven by as little as a person does with one. */
export interface Driven {
  /** The engine and its version, as it says itself. */
  readonly version: string
  readonly open: (address: string) => Promise<void>
  /** Asks for a window of that size, in CSS pixels; an engine may have a least width of its own. */
  readonly resize: (width: number, height: number) => Promise<void>
  /** The value of an expression in the page, of what JSON can say; that of a promise once it is kept. */
  readonly evaluate: (expression: string) => Promise<unknown>
  /** Puts the source of a script into the page. */
  readonly add: (source: string) => Promise<void>
  /** Presses the mouse at the first point, goes on to each of the others, and lets go. */
  readonly drag: (path: readonly Point[]) => Promise<void>
  readonly back: () => Promise<void>
  /** The page as it would be printed to A4, a PDF; `null` where the driver cannot. */
  readonly print: () => Promise<Buffer | null>
  readonly close: () => Promise<void>
}
