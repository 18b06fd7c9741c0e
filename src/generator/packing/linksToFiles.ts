/**
 * A built page whose links within the site name the file in which a page lies: a folder that is opened without a server, or without script, is a list of
 * files to a browser. Links to pages in one of the other languages lead to that language's own front page. Links to other sites, to parts of the page and to
 * files stay as they are.
 */
export function linksToFiles(html: string, others: readonly string[]): string {
  return html.replace(/(<a [^>]*?href=")((?:\.\.\/|\.\/)*)([^":?#]*\/)?(?=["?#])/gi, (link, start: string, up: string, down = '') => {
    if (!up && !down) return link
    const [language = ''] = down.split('/')
    const folder = up.endsWith('../') && others.includes(language) ? `${language}/` : down
    return `${start}${up}${folder}index.html`
  })
}
