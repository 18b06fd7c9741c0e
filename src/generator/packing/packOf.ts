import { languageName } from '../../i18n/languageName'
import type { Translate } from '../../i18n/translate'
import { leadingPage } from './leadingPage'
import { linksToFiles } from './linksToFiles'
import { scormManifest } from './scormManifest'

export interface PackAsked {
  /** Says what stands in the pack, in its language. */
  readonly t: Translate
  /** The site's name in that language. */
  readonly title: string
  /** The other languages of the site, and how each says things. */
  readonly others: readonly { readonly t: Translate; readonly title: string }[]
  /** Paths of all files of the built site, below its root. */
  readonly paths: readonly string[]
  readonly read: (path: string) => Uint8Array
  /** Where the site is to be found, with a slash at its end, where that is known. */
  readonly siteUrl?: string
}

/**
 * The files of a copy of the site in one language, by their paths within it: opened by a double click on `index.html`, without a server and without script.
 * As an archive it is a SCORM 1.2 package and a Kolibri HTML5 app as well, which ask for `imsmanifest.xml` and for `index.html`.
 */
export function packOf({ t, title, others, paths, read, siteUrl }: PackAsked): ReadonlyMap<string, Uint8Array> {
  const text = new TextEncoder()
  const own = t.language
  const languages = others.map((other) => other.t.language)
  const files = new Map<string, Uint8Array>()
  for (const path of paths.filter((one) => belongs(one, own, languages)))
    files.set(path, path.endsWith('.html') ? text.encode(linksToFiles(new TextDecoder().decode(read(path)), languages)) : read(path))
  files.set(
    'index.html',
    text.encode(
      leadingPage({ language: own, direction: t.direction, title, links: [{ href: `${own}/index.html`, words: title }], isAtOnce: true }),
    ),
  )
  // Links of each page to itself in another language lead there.
  for (const other of others) {
    const { language } = other.t
    const back = { href: `../${own}/index.html`, words: title }
    const there = siteUrl === undefined ? [] : [{ href: `${siteUrl}${language}/`, words: `${siteUrl}${language}/` }]
    const page = text.encode(
      leadingPage({
        language,
        direction: other.t.direction,
        title: other.title,
        sentence: other.t('packInOneLanguage', { language: languageName(other.t, own) }),
        links: [...there, back],
      }),
    )
    files.set(`${language}/index.html`, page)
  }
  files.set('imsmanifest.xml', text.encode(scormManifest(title, own, [...files.keys()])))
  return files
}

/** Pages of the one language, and what all pages share; no other language, no worker and no files for hosts. */
function belongs(path: string, own: string, others: readonly string[]): boolean {
  const [first = '', ...rest] = path.split('/')
  if (rest.length === 0) return first === `app.${own}.webmanifest` || (/\.(?:txt|png)$/.test(first) && first !== 'robots.txt')
  if (first === 'data') return !others.some((other) => rest.includes(other) || rest.at(-1)?.split('.').includes(other))
  return (first === own || first === 'assets') && !path.endsWith('.br')
}
