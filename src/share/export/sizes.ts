import type { Size } from '../../cartography/camera'

/** Sizes that a newsroom asks for, pixels: a column of a page or a phone, the width of an article, the whole width. */
export const sizes = {
  exportColumn: { width: 400, height: 560 },
  exportArticle: { width: 800, height: 640 },
  exportWide: { width: 1280, height: 800 },
} as const satisfies Record<string, Size>

export type SizeName = keyof typeof sizes | 'exportOwn'

/** Pixels of a side: less holds no map, more no browser makes a picture of at three times its size. */
export const limits = { least: 240, most: 2400 } as const

/** What was typed as a side of a picture, within the limits; of what is no number the one before. */
export function sideOf(typed: string, before: number): number {
  const number = Number.parseInt(typed, 10)
  return Number.isFinite(number) ? Math.min(limits.most, Math.max(limits.least, number)) : before
}
