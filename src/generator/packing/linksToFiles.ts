import { fileOf } from '../site/early/asFile'

/**
 * A built page whose links within the site name the file in which a page lies: a folder that is opened without a server, or without script, is a list of
 * files to a browser. Links to pages in one of the other languages lead to that language's own front page. Links to other sites, to parts of the page and to
 * files stay as they are.
 */
export function linksToFiles(html: string, others: readonly string[]): string {
  const elsewhere = new RegExp(`^((?:\\.\\./)+(?:${others.join('|')})/)[^?#]*`)
  const led = (href: string) => (others.length ? href.replace(elsewhere, '$1') : href)
  return html.replace(/(<a [^>]*?href=")([^"]*)/gi, (link, start: string, href: string) =>
    /^[a-z][a-z\d+.-]*:/i.test(href) ? link : start + fileOf(led(href)),
  )
}
