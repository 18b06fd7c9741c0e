/**
 * Does something once the next frame is drawn, in a task of its own.
 * @param patience where no frame is drawn, as in a hidden tab, it does not wait longer; milliseconds
 */
export function afterFrame(act: () => void, patience = 100): void {
  let isDone = false
  const once = () => {
    if (isDone) return
    isDone = true
    clearTimeout(timer)
    act()
  }
  const timer = setTimeout(once, patience)
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      once()
    }
    port2.postMessage(null)
  })
}
