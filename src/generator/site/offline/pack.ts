import { type KeptPack, packPath, rootInShell, sharedPack } from '../../../loading/offline/keptSite'
import { markedFile } from '../../../loading/markedFile'
import { translator } from '../../../i18n/translate'
import type { Language } from '../../../domain/content/ids'
import { type Assets, documentOf } from '../document'
import type { EarlyScripts } from '../early/earlyScripts'
import { filesAhead } from '../filesAhead'
import type { Edition, SiteData } from '../siteData'
import { stillNote } from '../stillNote'

/** A file that the build writes: its path below the root, and what is in it. */
interface PackFile {
  readonly path: string
  readonly html: string
}

/** What a shell must know of the build. */
interface Served {
  readonly builtOn: string
  readonly early: EarlyScripts
}

/** The pack of a language: its data, the page that stands for all of its pages, and what it is set in. */
export function languagePack(site: SiteData, served: Served, edition: Edition, assets: Assets): PackFile {
  const { language } = edition.words
  const files = filesWhere(site, (path) => languageOf(path, site) === language)
  return packFile(site, language, { files, shell: shellOf(site, served, edition, assets), more: assets.fonts })
}

/** The pack of what all languages share. */
export function packOfAll(site: SiteData): PackFile {
  return packFile(site, sharedPack, { files: filesWhere(site, (path) => languageOf(path, site) === undefined) })
}

function packFile({ folder }: SiteData, name: string, pack: KeptPack): PackFile {
  const path = packPath(folder, name)
  return { path, html: markedFile('', path, JSON.stringify(pack)) }
}

function filesWhere({ files }: SiteData, isOf: (path: string) => boolean): Readonly<Record<string, unknown>> {
  return Object.fromEntries([...files].flatMap(([path, content]) => (isOf(path) ? [[path, JSON.parse(content)]] : [])))
}

/** The language that a data file is in: it has a folder of its own, and two files beside it. */
function languageOf(path: string, { editions }: SiteData): Language | undefined {
  return editions
    .map(({ words }) => words.language)
    .find((language) => path.startsWith(`${language}/`) || path === `core.${language}.json` || path === `messages.${language}.json`)
}

/** A page of a language without an address or content of its own. */
function shellOf(site: SiteData, { early, builtOn }: Served, { words, compiled }: Edition, assets: Assets): string {
  const { language, direction } = words
  const { title, tagline } = compiled.core
  const t = translator(words)
  return documentOf({
    language,
    direction,
    title,
    description: tagline,
    root: rootInShell,
    address: '',
    builtOn,
    early: [early.page + early.watch + early.start],
    data: site.folder,
    assets,
    ahead: filesAhead(language),
    alternates: [],
    note: stillNote([t], t('today')),
    html: '',
    languages: site.editions.map((edition) => edition.words.language),
    isShell: true,
  })
}
