/** Values of attributes; what is `undefined` or `null` is left out. */
export type Attributes = Readonly<Record<string, string | number | null | undefined>>

/** An element as markup. Its children are markup already: words go through `words` first. Numbers are written to a hundredth. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined || value === null ? '' : ` ${key}="${escaped(typeof value === 'number' ? rounded(value) : value)}"`,
  )
  const open = `<${name}${written.join('')}`
  const inside = children.join('')
  return inside === '' ? `${open}/>` : `${open}>${inside}</${name}>`
}

/** Words as they may stand in markup. */
export function words(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

function escaped(value: string): string {
  return words(value).replace(/"/g, '&quot;')
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100 + 0)
}

/** A group that drawing programs list as a layer under its name: Inkscape by its own attributes, others by the id. Nothing where it is empty. */
export function layer(id: string, label: string, attributes: Attributes, ...children: readonly string[]): string {
  if (children.every((child) => child === '')) return ''
  return element('g', { id, 'inkscape:groupmode': 'layer', 'inkscape:label': label, ...attributes }, ...children)
}
