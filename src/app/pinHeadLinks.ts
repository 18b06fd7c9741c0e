/** The icon's address is written from where the page lies: once script changes the address without loading a page it would lead astray. */
export function pinHeadLinks(): void {
  for (const link of document.head.querySelectorAll<HTMLLinkElement>('link[rel=icon],link[rel=manifest]'))
    link.setAttribute('href', link.href)
}
