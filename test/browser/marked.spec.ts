import { filesUnder } from '../bench/filesUnder'
import { runsOf } from '../../src/ui/Foreign'
import { builtPage } from './builtSite'
import { expect, test } from './fixtures'
import { allSites, siteIn } from './site'

/** The texts of a built page's body, each with the language that its element, or one around it, says. */
function textsOf(html: string, page: string): readonly { readonly text: string; readonly language: string }[] {
  const open: { readonly tag: string; readonly language: string }[] = []
  const said = () => open.at(-1)?.language ?? page
  const found: { text: string; language: string }[] = []
  for (const [, text, closes, tag = '', rest = ''] of html.slice(html.indexOf('<body')).matchAll(/([^<]+)|<(\/?)([\w-]+)([^>]*)>/g)) {
    if (text !== undefined) found.push({ text, language: said() })
    else if (closes) {
      while (open.length && open.pop()?.tag !== tag);
    } else if (!rest.endsWith('/') && !['br', 'img', 'input', 'hr', 'wbr'].includes(tag))
      open.push({ tag, language: / lang="([^"]*)"/.exec(rest)?.[1] ?? said() })
  }
  return found
}

/** So many pages are one tried of: there are over a thousand, of some twenty kinds. */
const oneOf = 7

for (const { language, t } of allSites.map(siteIn)) {
  test(`in ${language}, what is quoted in another script is marked by its language, on every list and each ${oneOf}th page`, () => {
    const pages = filesUnder(`dist/${language}`)
      .filter((file) => file.endsWith('index.html'))
      .map((file) => file.slice('dist'.length, -'index.html'.length))
    const tried = pages.filter((path, i) => path.split('/').length <= 4 || i % oneOf === 0)
    expect(tried.length).toBeGreaterThan(10)
    const unmarked = tried.flatMap((path) =>
      textsOf(builtPage(path), language).flatMap((one) =>
        runsOf(one.text, { ownNames: t.ownNames, language: one.language })
          .filter((run) => run.language !== undefined)
          .map((run) => `${path}: “${run.text}” in ${run.language} is said to be in ${one.language}`),
      ),
    )
    expect(unmarked).toEqual([])
  })
}
