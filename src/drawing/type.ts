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

/** Letters as wide as they are high, of scripts that do not part words by spaces, in a run; and what lies between such runs. */
const runs = /([\u3000-\u9fff\uff00-\uffef]+)/

/** A particle or an ending, which goes with the word before it. */
const ending = /^[\u3041-\u309f]{1,3}$/
/** A single sign, as that for an island, which does so after any word but one with its ending. */
const single = /^.$/u
const endsInEnding = /[\u3041-\u309f]$/

/** What of a text stays on one line. */
interface Piece {
  readonly text: string
  /** Whether it may be parted where it is longer than a line. */
  readonly isUnspaced: boolean
}

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
    if (width > 0 && piece.isUnspaced && widthOf(piece.text, size) > width) for (const letter of piece.text) add(letter)
    else add(piece.text)
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()]
}

/** Words with the space after them, and phrases of a script without spaces. */
function piecesOf(text: string): readonly Piece[] {
  // Of what is split at a group every second part is what the group found.
  return text.split(runs).flatMap((run, i): readonly Piece[] => {
    const isUnspaced = i % 2 === 1
    return (isUnspaced ? phrasesOf(run) : run.split(/(?<= )/)).map((one) => ({ text: one, isUnspaced }))
  })
}

/** Firefox knows words since 2024. */
const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter(undefined, { granularity: 'word' }) : null

function phrasesOf(run: string): readonly string[] {
  if (!segmenter) return [...run]
  const phrases: string[] = []
  for (const { segment } of segmenter.segment(run)) {
    const last = phrases.at(-1)
    if (last !== undefined && goesOn(last, segment)) phrases[phrases.length - 1] = last + segment
    else phrases.push(segment)
  }
  return phrases
}

function goesOn(last: string, segment: string): boolean {
  if (notLast.test(last) || notFirst.includes(segment.charAt(0)) || ending.test(segment)) return true
  return single.test(segment) && !notLast.test(segment) && !endsInEnding.test(last)
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
