/** From now on what is done with a node that has a stand-in in the page is done with that, for all of the page's scripts; the browser's own translator is none. */
export function mendMoves(standIns: Pick<WeakMap<Node, Element>, 'get'>): void {
  const { appendChild, insertBefore, removeChild } = Node.prototype
  /** What stands for a node among the children of a parent. */
  const among = (parent: Node, node: Node): Node => {
    const standIn = node.parentNode === parent ? undefined : standIns.get(node)
    return standIn?.parentNode === parent ? standIn : node
  }
  const moved = (node: Node): Node => {
    const standIn = standIns.get(node)
    return standIn?.isConnected ? standIn : node
  }
  Object.assign(Node.prototype, {
    removeChild(this: Node, child: Node) {
      removeChild.call(this, among(this, child))
      return child
    },
    insertBefore(this: Node, node: Node, before: Node | null) {
      const next = before && among(this, before)
      const taken = moved(node)
      insertBefore.call(this, taken === next ? node : taken, next)
      return node
    },
    appendChild(this: Node, node: Node) {
      appendChild.call(this, moved(node))
      return node
    },
  })
}
