import { applyEdits, type Edit, findNodeAtLocation, type Node, parseTree } from 'jsonc-parser'
import { hashOf } from './checks/texts/staleTranslations'

/**
 * Writes into a file's text the hash of what each new translation renders: where `of` has "" for a language that has a text.
 * Nothing else of the text is touched. A hash that no longer fits is left: someone has to look at that translation first.
 * @param first the language that is translated
 * @returns the text, and how many hashes were written
 */
export function stampText(text: string, first: string): { readonly text: string; readonly stamped: number } {
  const root = parseTree(text)
  const edits = root ? [...editsIn(root, first)] : []
  return { text: applyEdits(text, edits), stamped: edits.length }
}

function* editsIn(node: Node, first: string): Generator<Edit> {
  if (node.type === 'object') {
    const original = findNodeAtLocation(node, [first])
    const noted = findNodeAtLocation(node, ['of'])
    if (original?.type === 'string' && noted?.type === 'object') {
      for (const { children: [, hash] = [] } of noted.children ?? []) {
        if (hash?.value === '') yield { offset: hash.offset, length: hash.length, content: JSON.stringify(hashOf(String(original.value))) }
      }
    }
  }
  for (const child of node.children ?? []) yield* editsIn(child, first)
}
