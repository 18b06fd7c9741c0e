/** Text as HTML and XML may hold it, between tags and in an attribute: the signs that mean something there by their names. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => named[sign] ?? sign)
}

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
