import { inflateSync } from 'node:zlib'

/** What stands on the sheets of a PDF as Firefox writes it. */
export interface Printed {
  /** Areas that are filled with a pattern that repeats: hatches and dots. */
  readonly patterns: number
  /** The rhythms of dashes that lines are drawn in. */
  readonly rhythms: ReadonlySet<string>
  /** Pixels of its largest picture: shades under names and coasts are soft, all else is drawn. */
  readonly largestPicture: number
}

export function printedOf(pdf: Buffer): Printed {
  const text = pdf.toString('latin1')
  const rhythms = new Set<string>()
  for (const { index, 0: opening } of text.matchAll(/stream\r?\n/g)) {
    if (text.startsWith('end', index - 3)) continue
    for (const [, dashes = ''] of unpacked(pdf.subarray(index + opening.length)).matchAll(/\[ ?([\d.]+ [\d. ]+)\] [\d.]+ d\b/g))
      rhythms.add(dashes.trim())
  }
  const sizes = [...text.matchAll(/\/Subtype \/Image\s+\/Width (\d+)\s+\/Height (\d+)/g)]
  return {
    patterns: text.split('/PatternType 1').length - 1,
    rhythms,
    largestPicture: Math.max(0, ...sizes.map(([, width, height]) => Number(width) * Number(height))),
  }
}

/** A stream that is packed, of which more follows; nothing of one that is not. */
function unpacked(rest: Buffer): string {
  try {
    return inflateSync(rest).toString('latin1')
  } catch {
    return ''
  }
}
