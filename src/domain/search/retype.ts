/**
 * What was typed with another keyboard in mind: each letter becomes that of the same key on the other layout. One reading for each pair of layouts
 * that have all its letters; none where only one layout is known.
 * @param layouts the letters of one and the same row of keys on each layout
 */
export function retyped(typed: string, layouts: readonly string[]): readonly string[] {
  const keys = layouts.map((layout) => [...layout])
  const letters = [...typed.normalize('NFKC').toLowerCase()]
  const readings = keys.flatMap((from) => keys.filter((to) => to !== from).map((to) => letters.map((letter) => onOther(letter, from, to))))
  const whole = readings.filter((reading) => !reading.includes(null)).map((reading) => reading.join(''))
  return [...new Set(whole)].filter((reading) => reading !== letters.join(''))
}

/** `null` for a letter that the first layout does not have. Blanks and digits lie alike on all. */
function onOther(letter: string, from: readonly string[], to: readonly string[]): string | null {
  if (/[\s\p{N}]/u.test(letter)) return letter
  const key = from.indexOf(letter)
  return key < 0 ? null : (to[key] ?? null)
}
