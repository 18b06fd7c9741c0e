/**
 * The address that a report of a mistake is sent to. A letter (`mailto:`, RFC 6068) has its subject and the first lines filled in; of a page on the web
 * nothing is known of what it takes, so its address stays as it is.
 */
export function reportAddress(contact: string, { subject, body }: { readonly subject: string; readonly body: readonly string[] }): string {
  if (!contact.startsWith('mailto:')) return contact
  return `${contact}?subject=${encodeURIComponent(subject)}&body=${body.map(encodeURIComponent).join('%0D%0A')}`
}
