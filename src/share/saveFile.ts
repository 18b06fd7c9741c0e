/** Offers a text as a file to keep, made in the browser. */
export function saveFile(name: string, type: string, text: string): void {
  saveBlob(name, new Blob([text], { type }))
}

/** The same of any content. */
export function saveBlob(name: string, content: Blob): void {
  const href = URL.createObjectURL(content)
  Object.assign(document.createElement('a'), { href, download: name }).click()
  // What is being saved reads it a moment longer.
  setTimeout(() => URL.revokeObjectURL(href), 10_000)
}
