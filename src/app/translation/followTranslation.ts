import { mendMoves } from './mendMoves'

/**
 * A browser that translates the page takes texts out of it, or into `font` elements of its own, and shows its words there. React goes on to write to the
 * texts that it has made, which nobody sees any more, and fails to take one out, or to put something before it (React issue 11538). Here what is
 * written to such a text goes to what stands in for it, which the browser then translates in turn; and what is done with a text is done with its stand-in.
 * @returns how to stop heeding what else is translated
 */
export function followTranslation(root: Node): () => void {
  const standIns = new WeakMap<Node, Element>()
  const written = new MutationObserver((records) => {
    for (const { target } of records) if (target instanceof Text && !target.isConnected) rewrite(target)
  })
  const rewrite = (text: Text) => {
    const standIn = standIns.get(text)
    if (standIn?.isConnected) standIn.textContent = text.data
  }
  let isMended = false
  const pair = (text: Text, standIn: Element) => {
    standIns.set(text, standIn)
    written.observe(text, { characterData: true })
    if (!isMended) mendMoves(standIns)
    isMended = true
  }
  const translated = new MutationObserver((records) => {
    for (const record of records) {
      for (const node of record.addedNodes) {
        // Put back, as where the reader asks for the original.
        if (node instanceof Text && !standIns.get(node)?.contains(node)) standIns.delete(node)
        if (!isFont(node)) continue
        const within = textWithin(node)
        if (within) pair(within, node)
      }
      for (const node of record.removedNodes) if (node instanceof Text && !node.isConnected) takePlace(node, record)
    }
  })
  const takePlace = (text: Text, { addedNodes, previousSibling, nextSibling }: MutationRecord) => {
    const standIn = [...addedNodes, previousSibling, nextSibling].find(isFont)
    if (standIn) pair(text, standIn)
  }
  translated.observe(root, { childList: true, subtree: true })
  return () => {
    translated.disconnect()
    written.disconnect()
  }
}

function isFont(node: Node | null): node is Element {
  return node?.nodeName === 'FONT'
}

/** The text that a `font` was put round, or that was put into it. */
function textWithin(font: Element): Text | null {
  const within = document.createTreeWalker(font, NodeFilter.SHOW_TEXT).nextNode()
  return within instanceof Text ? within : null
}
