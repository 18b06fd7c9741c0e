import { getNodeValue, type Node, parseTree } from 'jsonc-parser'
import { nameOf } from './walk'

/** The line, from 1, on which a place of a JSON file begins; its words are those that complaints use: `north-island › summary › fr`. */
export function lineOfPlace(text: string): (at: string) => number | undefined {
  const root = parseTree(text)
  return (at) => {
    if (!root) return undefined
    let node = root
    for (const step of at.split(' › ')) {
      const next = childNamed(node, step)
      if (!next) break
      node = next
    }
    if (node === root) return undefined
    const { offset } = node.parent?.type === 'property' ? node.parent : node
    return text.slice(0, offset).split('\n').length
  }
}

/** The field or entry of that name; of an object also an entry of one of its lists. */
function childNamed(node: Node, name: string): Node | undefined {
  const { children = [] } = node
  if (node.type === 'array') return children.find((child, index) => nameOf(getNodeValue(child), index) === name)
  const values = children.flatMap(({ children: [key, value] = [] }) => (key && value ? [{ key, value }] : []))
  return (
    values.find(({ key }) => key.value === name)?.value ??
    values.flatMap(({ value }) => (value.type === 'array' ? [childNamed(value, name)] : [])).find((found) => found !== undefined)
  )
}
