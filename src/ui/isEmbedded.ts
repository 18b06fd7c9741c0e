/** Whether the page stands in a frame of another site, in embed form: its first script has written so. Ask only in the browser. */
export function isEmbedded(): boolean {
  return 'embed' in document.documentElement.dataset
}
