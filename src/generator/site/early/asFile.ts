/// <reference lib="dom" />

/** Whether the page was opened from a folder and not from a server: browsers then give it no script of the site and no data. */
export function isOpenedAsFile(): boolean {
  return location.protocol === 'file:'
}

/** A link with the name of the file in which a folder's page lies: from a folder, an address that ends with a slash is a list of files. */
export function fileOf(href: string): string {
  return href.replace(/^([^?#]*\/)(?=$|[?#])/, '$1index.html')
}

/** The same link, to a file where the page was opened from a folder. */
export function toFile(href: string): string {
  return isOpenedAsFile() ? fileOf(href) : href
}
