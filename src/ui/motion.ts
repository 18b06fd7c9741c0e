/** Whether the reader's system asks for less motion. Ask only in the browser. */
export function wantsLessMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}
