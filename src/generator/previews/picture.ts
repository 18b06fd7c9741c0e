import { Resvg } from '@resvg/resvg-js'
import UPNG from 'upng-js'
import { fewColours } from './fewColours'

/** A drawing as a PNG of few colours, its letters from these font files alone. */
export function pictureOf(svg: string, fonts: readonly string[]): Buffer {
  const family = 'Noto Serif'
  const font = { loadSystemFonts: false, fontFiles: [...fonts], defaultFontFamily: family, serifFamily: family, sansSerifFamily: family }
  const { pixels, width, height } = new Resvg(svg, { font }).render()
  return Buffer.from(UPNG.encode([fewColours(new Uint8Array(pixels), width, svg.match(/#[\da-f]{6}\b/g) ?? [])], width, height, 0))
}
