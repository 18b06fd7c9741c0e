/** Rough width of a text in ems of its type size: wide for Han and kana, by letter class otherwise. Good to a tenth, enough to keep labels apart. */
export function textWidth(text: string): number {
  let ems = 0
  for (const letter of text) {
    if (letter >= '\u2e80') ems += 1
    else if ('iljtfr .·,|'.includes(letter)) ems += 0.34
    else if (letter >= '\u0410' && letter <= '\u044f') ems += 0.62
    else if (letter >= 'A' && letter <= 'Z') ems += 0.7
    else ems += 0.54
  }
  return ems
}
