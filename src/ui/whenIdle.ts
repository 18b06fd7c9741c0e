/** Does something once the page has nothing else to do; where a browser does not tell, after a while. */
export function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act)
  else setTimeout(act, 2000)
}
