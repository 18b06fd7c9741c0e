import type { Language } from '../../../domain/content/ids'

/** Where the sentences of a text begin, as offsets, the first being 0. The point of "No." before a figure ends none. */
export function sentenceStarts(text: string, language: Language): readonly number[] {
  const segments = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)]
  return segments.map(({ index }) => index).filter((index) => !/\bNo\.\s$/.test(text.slice(0, index)))
}
