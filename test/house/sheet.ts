/** One declaration of a style sheet, or one rule without any. */
export interface Said {
  readonly property: string
  readonly value: string
  /** Selectors and at-rules it stands in, from the outermost. */
  readonly within: readonly string[]
}

/** What a style sheet says, nested or not: each declaration with all that it stands in. */
export function declarationsIn(sheet: string): readonly Said[] {
  const text = sheet.replaceAll(/\/\*.*?\*\//gs, '')
  const said: Said[] = []
  const within: string[] = []
  let start = 0
  let depth = 0
  let quote = ''
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? ''
    if (quote) {
      if (letter === quote && text[at - 1] !== '\\') quote = ''
      continue
    }
    if (letter === '"' || letter === "'") quote = letter
    if (letter === '(') depth += 1
    if (letter === ')') depth -= 1
    if (depth > 0 || !'{};'.includes(letter)) continue
    const part = text.slice(start, at).trim()
    start = at + 1
    if (letter === '{') within.push(part)
    else {
      const [, property, value] = /^([\w-]+)\s*:\s*(.*)$/s.exec(part) ?? []
      if (property && value !== undefined) said.push({ property, value, within: [...within] })
      if (letter === '}') within.pop()
    }
  }
  return said
}
