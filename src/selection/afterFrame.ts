/** Where no frame is drawn, as in a hidden tab, it does not wait longer; milliseconds. */
const patience = 100

/** Does something once the next frame is drawn, in a task of its own. */
export function afterFrame(act: () => void): void {
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
