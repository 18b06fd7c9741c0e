/** Letters by their width in ems, of Noto's serif at 600 and its sans the wider, to a twentieth. */
const widths: readonly (readonly [number, string])[] = [
  [0.3, " ',.’·:;|-ijl"],
  [0.37, '!()/[]IJft'],
  [0.46, '"“”rг'],
  [0.5, '?«»–cszçзстэ'],
  [0.65, 'BRVXYВУХЬЯийнцъ'],
  [0.71, 'AKĀАДКЛЪ'],
  [0.76, '&DGHNUŪИЙНПЦЧф'],
  [0.81, 'OQŌwОжмы'],
  [0.89, '%@…MМФЫшщю'],
  [0.96, 'mЖ'],
  [1.04, '—№WШЩЮ'],
]
/** Of any other letter, and of Han and kana. */
const [common, wide] = [0.58, 1]
const widthOf = new Map(widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)))

/** Rough width of a text in ems of its type size. Good to a tenth, enough to keep labels apart. */
export function textWidth(text: string): number {
  let ems = 0
  for (const letter of text) ems += widthOf.get(letter) ?? (letter >= '\u2e80' ? wide : common)
  return ems
}
