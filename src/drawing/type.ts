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
const notFirst = '、。，．・：；！？）」』】〕》〉ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々〜％'

/** Marks that open, which do not end a line there. */
const notLast = /[「『（【〔《〈]+$/

/** Letters as wide as they are high, of scripts that do not part words by spaces. */
const unspaced = /[\u3000-\u9fff\uff00-\uffef]+/g

/** What goes with the word before it: a particle or an ending, or a single sign after others than those, as that for an island. */
const ending = /^[\u3041-\u309f]{1,3}$/
const single = /^.$/u
const endsInEnding = /[\u3041-\u309f]$/

/**
 * A text in lines of at most so many pixels, parted at spaces. Where a script has none it is parted between words, as far as the engine knows them,
 * and within one that is longer than a line.
 */
export function linesOf(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  const add = (piece: string) => {
    if (line !== '' && widthOf((line + piece).trimEnd(), size) > width && !notFirst.includes(piece.charAt(0))) {
      const opening = notLast.exec(line)?.[0] ?? ''
      const whole = line.slice(0, line.length - opening.length).trimEnd()
      if (whole !== '') lines.push(whole)
      line = opening
    }
    line += piece
  }
  for (const piece of piecesOf(text)) {
    if (width > 0 && piece.search(unspaced) === 0 && widthOf(piece, size) > width) for (const letter of piece) add(letter)
    else add(piece)
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()]
}

/** What of a text stays on one line: words with the space after them, and phrases of a script without spaces. */
function piecesOf(text: string): readonly string[] {
  return text
    .split(
      /(?<= )|(?<![\u3000-\u9fff\uff00-\uffef])(?=[\u3000-\u9fff\uff00-\uffef])|(?<=[\u3000-\u9fff\uff00-\uffef])(?![\u3000-\u9fff\uff00-\uffef])/,
    )
    .flatMap((run) => (run.search(unspaced) === 0 ? phrasesOf(run) : [run]))
}

function phrasesOf(run: string): readonly string[] {
  // Firefox knows words since 2024.
  if (!('Segmenter' in Intl)) return [...run]
  const phrases: string[] = []
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(run)) {
    const last = phrases.at(-1)
    const goesOn =
      last !== undefined &&
      (notLast.test(last) ||
        notFirst.includes(segment.charAt(0)) ||
        ending.test(segment) ||
        (single.test(segment) && !notLast.test(segment) && !endsInEnding.test(last)))
    if (goesOn) phrases[phrases.length - 1] = last + segment
    else phrases.push(segment)
  }
  return phrases
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
