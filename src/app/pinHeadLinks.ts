/** Makes the relative addresses of the icons and the manifest absolute: they are relative to the page that was loaded, and script changes its address. */
export function pinHeadLinks(): void {
  for (const link of document.head.querySelectorAll<HTMLLinkElement>('link[rel$=icon],link[rel=manifest]'))
    link.setAttribute('href', link.href)
}
