/** An element of a drawing as it is written. */
interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/** The elements of a drawing, in order. @throws where it is not well formed */
export function elementsOf(svg: string): readonly Element[] {
  const open: string[] = []
  const found: Element[] = []
  for (const [tag, close, name = '', written = '', empty] of svg
    .replace(/^<\?xml[^>]*\?>\s*/, '')
    .matchAll(/<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g)) {
    if (close) {
      const opened = open.pop()
      if (opened !== name) throw new Error(`${tag} closes ${opened}`)
      continue
    }
    found.push({
      name,
      attributes: Object.fromEntries([...written.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value])),
    })
    if (!empty) open.push(name)
  }
  if (open.length) throw new Error(`${open.join(', ')} is not closed`)
  if (/<(?![/\w?])|&(?!amp;|lt;|gt;|quot;)/.test(svg)) throw new Error('a character is not escaped')
  return found
}

/** What each text of a drawing says. */
export function textsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, inside = '']) =>
    inside
      .replace(/<\/tspan><tspan/g, '</tspan> <tspan')
      .replace(/<[^>]*>/g, '')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&'),
  )
}
