import type { PageInput, RenderedPage } from '../../app/prerender'
import { pageTitle } from '../../i18n/pageTitle'
import { formatAddress, readAddress } from '../../domain/address/address'
import { relativeAddress } from '../../domain/address/relativeAddress'
import type { Language } from '../../domain/content/ids'
import { type Selection, startSelection } from '../../domain/address/selection'
import { subjectKey } from '../../domain/address/subjects'
import { translator } from '../../i18n/translate'
import type { ChangesFile } from '../../reader/editions/changesFile'
import { neededDetails } from '../../selection/needs'
import { atomFeed } from '../editions/atomFeed'
import { type Assets, documentOf, movedDocument } from './document'
import { linkedData } from './metadata/linkedData'
import type { EarlyScripts } from './early/earlyScripts'
import { oEmbedOf } from './oEmbed'
import { languagePack, packOfAll } from './offline/pack'
import { type Preview, picturePath } from '../previews/previewFiles'
import { stillNote } from './stillNote'
import { addressesLeadingOn, builtSelections, counterparts } from './routes'
import { filesAhead } from './filesAhead'
import type { Edition, SiteData } from './siteData'

export interface BuiltPage {
  /** Below the site's root, `en/places/north-island/index.html`. */
  readonly path: string
  readonly html: string
}

/** What makes the content of a page. */
export type Render = (input: PageInput) => Promise<RenderedPage>

/** What pages must know of where they are served, and the scripts that stand in them. */
export interface Served {
  /** Absolute path of the site's root, for `404.html`, since it is served at any depth. */
  readonly base: string
  /** Absolute address of the site's root, if it is known, with a slash at its end. */
  readonly siteUrl: string | undefined
  /** Day of the build, `2026-11-29`. */
  readonly builtOn: string
  readonly early: EarlyScripts
  /** The pictures that previews show, by address below the root. */
  readonly previews: Readonly<Record<string, Preview>>
}

/** Every page of the site, not yet rendered: one an address and language, those that lead on, the choice of a language, and `404.html`. */
export function pagesOf(
  site: SiteData,
  served: Served,
  assetsOf: (selection: Selection) => Assets,
  render: Render,
): readonly (() => Promise<BuiltPage>)[] {
  const addressed = site.editions.flatMap((edition) =>
    builtSelections(edition.compiled.core).map((selection) => async () => {
      const address = formatAddress(selection)
      const root = '../'.repeat(address.split('/').length - 1)
      return {
        path: `${address}index.html`,
        html: await documentAt(site, served, edition, selection, { root, assets: assetsOf(selection), render }),
      }
    }),
  )
  const leading = site.editions.flatMap((edition) =>
    addressesLeadingOn(edition.compiled.core).map((folder) => async () => movedPage(served, edition, folder)),
  )
  const feeds = site.edition ? site.editions.map((edition) => async () => feedPage(site, served, edition)) : []
  const packs = site.editions.map(
    (edition) => async () => languagePack(site, served, edition, assetsOf(startSelection(edition.words.language))),
  )
  const start = assetsOf(startSelection(site.editions[0].words.language))
  const embeddable = served.siteUrl === undefined ? [] : embeddablePages(site, served.siteUrl, served.previews)
  return [
    ...addressed,
    ...embeddable,
    ...leading,
    ...feeds,
    ...packs,
    async () => packOfAll(site),
    async () => languageChoice(start, site, served),
    () => notFoundPage(site, served, start, render),
  ]
}

/** What editors of other sites ask for of each page that has a document. */
function embeddablePages({ editions }: SiteData, siteUrl: string, previews: Served['previews']): readonly (() => Promise<BuiltPage>)[] {
  return editions.flatMap(({ words, compiled: { core } }) =>
    builtSelections(core).map((selection) => async () => {
      const address = formatAddress(selection)
      const title = pageTitle(selection, core, translator(words))
      const preview = previews[address]
      const picture = preview && picturePath(preview)
      return { path: `${address}oembed.json`, html: oEmbedOf({ title, site: core.title, siteUrl, address, picture }) }
    }),
  )
}

/** The editions as a feed in one language, beside the page that lists them. */
function feedPage(site: SiteData, { siteUrl }: Served, { words, compiled }: Edition): BuiltPage {
  const { language } = words
  const { editions } = detailAt(site, language, 'changes') as ChangesFile
  return { path: `${language}/changes/feed.xml`, html: atomFeed(editions, { title: compiled.core.title, siteUrl }, translator(words)) }
}

/** `404.html`: the start page's map in the first language, under kind words in each. */
async function notFoundPage(site: SiteData, served: Served, assets: Assets, render: Render): Promise<BuiltPage> {
  const [first] = site.editions
  const start = startSelection(first.words.language)
  return { path: '404.html', html: await documentAt(site, served, first, start, { root: served.base, assets, render, notFound: true }) }
}

/** An address without a page of its own, a folder or one that an entry had, leads on to what it means. */
function movedPage({ early, siteUrl }: Served, { words, compiled }: Edition, address: string): BuiltPage {
  const to = readAddress(address, compiled.core).selection
  const leadsTo = { href: relativeAddress(address, formatAddress(to)), address: formatAddress(to) }
  const title = pageTitle(to, compiled.core, translator(words))
  const { language, direction } = words
  return {
    path: `${address}index.html`,
    html: movedDocument({ language, direction, title, address, early: [early.page + early.leadOn], siteUrl, leadsTo }),
  }
}

interface Placed {
  /** Way to the site's root. */
  readonly root: string
  readonly assets: Assets
  readonly render: Render
  readonly notFound?: boolean
}

async function documentAt(
  site: SiteData,
  { early, siteUrl, builtOn, previews }: Served,
  { words, compiled }: Edition,
  selection: Selection,
  { root, assets, render, notFound = false }: Placed,
): Promise<string> {
  const { language } = selection
  const address = formatAddress(selection)
  const preview = previews[address]
  const needed = neededDetails(selection, compiled.core)
  const details = Object.fromEntries(needed.map((key) => [key, detailAt(site, language, key)]))
  const page = await render({ address, root: notFound ? root : null, dossier: compiled.core, words, geometry: site.geometry, details })
  return documentOf({
    ...page,
    html: notFound ? notFoundWords(site, root) + page.html : page.html,
    note: stillNote(notFound ? site.editions.map((edition) => translator(edition.words)) : [translator(words)], page.shown),
    language,
    direction: words.direction,
    root,
    address,
    siteUrl,
    builtOn,
    edition: site.edition,
    early: [early.page + early.watch + early.start],
    data: site.folder,
    assets,
    ahead: notFound ? [] : filesAhead(language, needed),
    alternates: notFound ? [] : counterparts(site.editions, selection),
    notFound,
    ...(notFound && { languages: tagsOf(site) }),
    ...(selection.subject && { subject: subjectKey(selection.subject) }),
    ...(!notFound && {
      about: {
        siteName: compiled.core.title,
        locale: words.locale,
        ...(preview && { picture: { path: picturePath(preview), alt: preview.alt } }),
        linkedData: linkedData({ selection, dossier: compiled.core, t: translator(words), edition: site.edition, address, siteUrl }),
      },
    }),
  })
}

/** A detail file's content by its key, `places/north-island` or `events`. */
function detailAt(site: SiteData, language: Language, key: string): unknown {
  const content = site.files.get(`${language}/${key}.json`)
  if (content === undefined) throw new Error(`no file ${language}/${key}.json was compiled`)
  return JSON.parse(content)
}

function tagsOf({ editions }: SiteData): readonly Language[] {
  return editions.map(({ words }) => words.language)
}

function notFoundWords({ editions }: SiteData, root: string): string {
  const said = editions.map(({ words }) => {
    const t = translator(words)
    return `<p lang="${t.language}">${t('notFound')} <a href="${root}${t.language}/">${t('notFoundStart')}</a></p>`
  })
  return `<div class="not-found" role="status" data-trouble="address">${said.join('')}</div>`
}

/** `/`: a choice of a language; the early script replaces it by the reader's own. */
function languageChoice(assets: Assets, site: SiteData, { early, siteUrl, builtOn }: Served): BuiltPage {
  const [first] = site.editions
  const titles = site.editions.map(({ compiled }) => compiled.core.title)
  const choices = Object.entries(first.words.ownNames).map(([tag, { name }]) => `<li><a lang="${tag}" href="${tag}/">${name}</a></li>`)
  return {
    path: 'index.html',
    html: documentOf({
      language: first.words.language,
      direction: first.words.direction,
      title: titles.join(' · '),
      description: first.compiled.core.report.headline,
      root: './',
      address: '',
      siteUrl,
      builtOn,
      early: [early.page + early.choose],
      data: site.folder,
      assets: { ...assets, modules: [] },
      ahead: [],
      alternates: tagsOf(site).map((language) => ({ language, address: `${language}/` })),
      html: `<main class="choose"><h1>${titles[0]}</h1><ul>${choices.join('')}</ul></main>`,
      languages: tagsOf(site),
      isStill: true,
      about: {
        siteName: titles[0] ?? '',
        locale: first.words.locale,
        linkedData: {
          '@context': 'https://schema.org',
          '@type': 'WebSite',
          name: titles,
          inLanguage: tagsOf(site),
          ...(siteUrl !== undefined && { url: siteUrl }),
        },
      },
    }),
  }
}
