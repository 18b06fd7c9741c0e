import { textWidth } from '../cartography/textWidth'
import { type Attributes, element, words } from './markup'

/** Typefaces by name, without quotation marks, which not every program reads; the last of each is what any has. */
export const serif = 'Noto Serif, Georgia, Times New Roman, serif'
export const sans = 'Noto Sans, Segoe UI, Helvetica Neue, Arial, sans-serif'

/** From one line of a text to the next, in ems. */
const leading = 1.38

/** Widths are estimates, good to a tenth: a little more is reckoned with. */
const spare = 1.06

/** Pixels that a text takes in a type size. */
export function widthOf(text: string, size: number): number {
  return textWidth(text) * size * spare
}

/** What may not begin a line where words are not parted by spaces: marks that close, and small kana. */
const notFirst = '、。，．・：；！？）」』】〕》〉ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々〜'

/** Marks that open, which do not end a line there. */
const notLast = /[「『（【〔《〈]+$/

/** A text in lines of at most so many pixels. Parted at spaces, and between letters that are as wide as they are high. */
export function linesOf(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of text.split(/(?<= )|(?=[\u3000-\u9fff\uff00-\uffef])|(?<=[\u3000-\u9fff\uff00-\uffef])/)) {
    if (line !== '' && widthOf((line + piece).trimEnd(), size) > width && !notFirst.includes(piece)) {
      const opening = notLast.exec(line)?.[0] ?? ''
      const whole = line.slice(0, line.length - opening.length).trimEnd()
      if (whole !== '') lines.push(whole)
      line = opening
    }
    line += piece
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()]
}

/** Text in lines, laid out from its top left corner. */
export interface TextBlock {
  readonly height: number
  readonly at: (x: number, y: number) => string
}

/** A text as one element with a line each in it, so that it stays one text to whoever edits it. */
export function textBlock(text: string, size: number, width: number, look: Attributes): TextBlock {
  const lines = linesOf(text, size, width)
  return {
    height: lines.length * size * leading,
    at: (x, y) =>
      element(
        'text',
        { x, y: y + size, 'font-size': size, 'xml:space': 'preserve', ...look },
        ...(lines.length === 1
          ? lines.map(words)
          : lines.map((line, i) => element('tspan', { x, dy: i === 0 ? undefined : size * leading }, words(line)))),
      ),
  }
}
