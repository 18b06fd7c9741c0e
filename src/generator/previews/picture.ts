import { Resvg } from '@resvg/resvg-js'
import UPNG from 'upng-js'

/** Few enough for a small file, and enough that no fill is taken for another. */
const colours = 64

/** A drawing as a PNG of few colours, its letters from these font files alone. */
export function pictureOf(svg: string, fonts: readonly string[]): Buffer {
  const family = 'Noto Serif'
  const font = { loadSystemFonts: false, fontFiles: [...fonts], defaultFontFamily: family, serifFamily: family, sansSerifFamily: family }
  const { pixels, width, height } = new Resvg(svg, { font }).render()
  return Buffer.from(UPNG.encode([new Uint8Array(pixels).buffer], width, height, colours))
}
