import type { Box } from '../box'
import type { Size } from '../camera'
import { textWidth } from '../textWidth'

/** Phones' maps and the titles over them, pixels of the screen. */
export const phones = [
  { width: 320, height: 230, title: { width: 159, height: 69 } },
  { width: 360, height: 266, title: { width: 202, height: 107 } },
  { width: 390, height: 304, title: { width: 218, height: 107 } },
  { width: 422, height: 284, title: { width: 236, height: 107 } },
] as const

/** A phone shows a still map so many times as wide as itself: its sides are missed least (`still.css`). */
const spread = 1.3

/** A title is so wide on a phone, a share of its map. */
const titleWide = 0.56

/** The words of a map's title. */
export interface TitleWords {
  readonly date: string
  readonly sentence: string
  /** Whether it leads to the words of the side that states it. */
  readonly isStated: boolean
}

/** Type of a title on phones, pixels: sizes of the date and the sentence, height of a line of each, and what stands above, between and below (`map.css`). */
const type = { date: 18, dateLine: 20, sentence: 13, line: 17.6, around: 49, stated: 30, beside: 29 } as const

/** Names are as large on this one as on its live map, and keep clear of the title as it covers this one. */
const [reckoned, common] = [phones[1], phones[2]]

/** What all phones show of a still map of some size, and what its title covers on most of them, in its pixels from its top left; and how large it is shown. */
export function onPhones({ width, height }: Size, words: TitleWords): { readonly seen: Box; readonly title: Box; readonly scale: number } {
  const scaleOn = (phone: Size) => Math.min((spread * phone.width) / width, phone.height / height)
  const leftOn = (phone: Size) => (width - phone.width / scaleOn(phone)) / 2
  const cut = Math.max(0, ...phones.map(leftOn))
  const wide = titleWide * common.width
  return {
    seen: { left: cut, top: 0, right: width - cut, bottom: height },
    title: { left: 0, top: 0, right: leftOn(common) + wide / scaleOn(common), bottom: heightOfTitle(words, wide) / scaleOn(common) },
    scale: scaleOn(reckoned),
  }
}

function heightOfTitle({ date, sentence, isStated }: TitleWords, width: number): number {
  const room = width - type.beside
  const lines = linesOf(sentence, room / type.sentence) * type.line + linesOf(date, room / type.date) * type.dateLine
  return type.around + lines + (isStated ? type.stated : 0)
}

/** How many lines a text takes that is broken between words, or between letters of Han and kana. @param ems width of a line */
function linesOf(text: string, ems: number): number {
  let [lines, left] = [0, 0]
  for (const word of text.split(/(?<=\s)|(?<=[\u3000-\u9fff])/u)) {
    const wide = textWidth(word)
    if (lines === 0 || textWidth(word.trimEnd()) > left) [lines, left] = [lines + 1, ems]
    left -= wide
  }
  return lines
}
