import type { RenderedPage } from '../../app/prerender'
import { formatAddress } from '../../domain/address/address'
import { type Language, languages } from '../../domain/content/ids'
import { type Selection, startSelection, subjectKey } from '../../domain/address/selection'
import { neededDetails } from '../../selection/needs'
import { type Assets, documentOf } from './document'
import { builtSelections } from './routes'
import type { SiteData } from './siteData'

type Render = (input: Parameters<typeof import('../../app/prerender').renderPage>[0]) => Promise<RenderedPage>

export interface BuiltPage {
  /** Below the site's root, `en/places/shikotan/index.html`. */
  readonly path: string
  readonly html: string
}

/** Every address of every language as a document. */
export async function* builtPages(site: SiteData, assetsOf: (selection: Selection) => Assets, render: Render): AsyncGenerator<BuiltPage> {
  for (const language of languages) {
    for (const selection of builtSelections(site.compiled[language].core)) {
      const address = formatAddress(selection)
      const root = '../'.repeat(address.split('/').length - 1)
      yield { path: `${address}index.html`, html: await documentAt(site, selection, root, assetsOf(selection), render) }
    }
  }
}

/**
 * `404.html`: the start page's map under kind words in three languages.
 * @param base absolute path of the site's root, since it is served at any depth
 */
export async function notFoundPage(site: SiteData, base: string, assets: Assets, render: Render): Promise<BuiltPage> {
  return { path: '404.html', html: await documentAt(site, startSelection('en'), base, assets, render, true) }
}

async function documentAt(
  site: SiteData,
  selection: Selection,
  root: string,
  assets: Assets,
  render: Render,
  notFound = false,
): Promise<string> {
  const { language } = selection
  const compiled = site.compiled[language]
  const address = formatAddress(selection)
  const needed = neededDetails(selection)
  const details = Object.fromEntries(needed.map((key) => [key, detailAt(site, language, key)]))
  const page = await render({ address, root: notFound ? root : null, dossier: compiled.core, geometry: site.geometry, details })
  return documentOf({
    ...page,
    html: notFound ? notFoundWords(root) + page.html : page.html,
    language,
    root,
    address,
    data: site.folder,
    assets,
    preload: notFound ? [] : [`core.${language}.json`, 'map.json', 'base.json', ...needed.map((key) => `${language}/${key}.json`)],
    alternates: notFound
      ? []
      : languages
          .filter((other) => other !== language)
          .map((other) => ({ language: other, address: formatAddress({ ...selection, language: other }) })),
    notFound,
    ...(selection.subject && { subject: subjectKey(selection.subject) }),
  })
}

/** A detail file's content by its key, `places/shikotan` or `events`. */
function detailAt(site: SiteData, language: Language, key: string): unknown {
  const content = site.files.get(`${language}/${key}.json`)
  if (content === undefined) throw new Error(`no file ${language}/${key}.json was compiled`)
  return JSON.parse(content)
}

function notFoundWords(root: string): string {
  const words = [
    ['en', 'There is no page at this address. Here is the start view; the map and the report work as ever.', 'Start in English'],
    ['ja', 'このアドレスのページはありません。最初の画面を表示しています。地図も記事もそのまま使えます。', '日本語で始める'],
    ['ru', 'По этому адресу страницы нет. Показан начальный вид; карта и статья работают как обычно.', 'Начать по-русски'],
  ]
  return `<div class="not-found" role="status" data-trouble="address">${words.map(([language, text, start]) => `<p lang="${language}">${text} <a href="${root}${language}/">${start}</a></p>`).join('')}</div>`
}

/** `/`: a choice of three languages; the early script replaces it by the reader's own. */
export function languageChoice(assets: Assets, site: SiteData): BuiltPage {
  const titles = languages.map((language) => site.compiled[language].core.title)
  const html = `<main class="choose"><h1>${titles[0]}</h1><ul><li><a lang="en" href="en/">English</a></li><li><a lang="ja" href="ja/">日本語</a></li><li><a lang="ru" href="ru/">Русский</a></li></ul></main>`
  const page = documentOf({
    language: 'en',
    title: titles.join(' · '),
    description: site.compiled.en.core.report.headline,
    root: './',
    address: '',
    data: site.folder,
    assets: { ...assets, modules: [] },
    preload: [],
    alternates: languages.map((language) => ({ language, address: `${language}/` })),
    html,
  })
  return {
    path: 'index.html',
    html: page.replace('<html lang="en"', '<html lang="en" data-choose=""').replace(/<script type="module"[^>]*><\/script>/, ''),
  }
}
