/**
 * The address of a picture as it was meant: one that begins with a host is given its scheme, or another site would look for it below the page that shows it.
 * A path, and a name alone, are of that site itself, and stay.
 */
export function pictureAddress(typed: string): string {
  const address = typed.trim()
  return /^[^\s/:?#]+\.[^\s/:?#.]{2,}(?::\d+)?\//.test(address) ? `https://${address}` : address
}
