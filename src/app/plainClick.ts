/** Whether a click asks for what it leads to in place of this page, and no one has answered it yet: not for a tab, a window or a file of its own. */
export function isPlainClick(event: MouseEvent): boolean {
  return !event.defaultPrevented && event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}
