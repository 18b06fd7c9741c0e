import { createHash } from 'node:crypto'
import type { Edition } from '../../domain/content/edition'
import type { LinkedData } from './metadata/linkedData'
import { manifestPath } from './metadata/webManifest'

/** What a built document is made of. */
export interface DocumentInput {
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly title: string
  readonly description: string
  /** Way to the site's root: `../../`, or absolute on `404.html`. */
  readonly root: string
  /** Address of the page below the root; that of `404.html` is any. */
  readonly address: string
  /** Where the site will be served, `https://example.org/`: canonical addresses are absolute then. */
  readonly siteUrl?: string
  /** Day of the build, `2026-11-29`. */
  readonly builtOn: string
  /** Scripts that stand in the page itself, in the order they run. */
  readonly early: readonly string[]
  /** Folder of the data below the root. */
  readonly data: string
  readonly assets: Assets
  /** Files of the data folder that the page runs on, which it asks for while its script is still on its way. */
  readonly ahead: readonly string[]
  /** The same page in the other languages, below the root. */
  readonly alternates: readonly { readonly language: string; readonly address: string }[]
  /** Content of `#app`. */
  readonly html: string
  /** What stands above it, if anything. */
  readonly note?: string
  /** Set on a page that is in no language of its own, or served at any address: the languages there are. */
  readonly languages?: readonly string[]
  readonly notFound?: boolean
  /** Served at any address of its language, by the worker that keeps the site on a device; script makes it into the page that is asked for. */
  readonly isShell?: boolean
  /** The page needs no script of the site but the early ones. */
  readonly isStill?: boolean
  /** The edition of the dossier that a citation names; none before the first. */
  readonly edition?: Edition | null
  /** Subject of the page, `place:north-island`. */
  readonly subject?: string
  /** What the page says of itself to search engines and previews. */
  readonly about?: PageAbout
}

/** What stands in a page for machines alone. */
interface PageAbout {
  readonly siteName: string
  /** BCP 47 tag of the page's words, `en-GB`. */
  readonly locale: string
  readonly linkedData: LinkedData
  /** The picture that previews show, below the root, and what is to be seen on it. */
  readonly picture?: { readonly path: string; readonly alt: string }
}

/** Files of the client bundle that a page names, below the root. */
export interface Assets {
  readonly script: string
  readonly styles: readonly string[]
  /** The style of paper, which nothing on a screen waits for. */
  readonly paper: string
  /** Chunks that the first view will ask for. */
  readonly modules: readonly string[]
  /** What headings and text of the first view are set in: a font that comes later than the first paint is left for the next page. */
  readonly fonts: readonly string[]
}

/** No inline script but the early ones, by their hash, no other origin, and no string becomes script or markup, but the address of the worker. */
export function contentSecurityPolicy(early: readonly string[]): string {
  const hashes = early.map((script) => ` 'sha256-${createHash('sha256').update(script).digest('base64')}'`)
  return [
    "default-src 'none'",
    `script-src 'self'${hashes.join('')}`,
    "style-src 'self'",
    // Pictures that the page makes itself, to be looked at and saved.
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types worker',
  ].join('; ')
}

export function documentOf(page: DocumentInput): string {
  const {
    language,
    direction,
    title,
    description,
    root,
    address,
    data,
    assets,
    ahead,
    alternates,
    html,
    early,
    siteUrl,
    notFound,
    builtOn,
  } = page
  const isAnywhere = notFound || page.isShell
  const link = (rel: string, path: string, more = '') => `<link rel="${rel}" href="${root}${path}"${more}>`
  const known = (rel: string, path: string, more = '') => `<link rel="${rel}" href="${siteUrl ?? root}${path}"${more}>`
  const below = (path: string) => path.replace('assets/', '')
  const entry = page.isStill ? [] : [below(assets.script)]
  return [
    `<!doctype html><html lang="${language}"${direction === 'rtl' ? ' dir="rtl"' : ''}${isAnywhere ? ` data-root="${root}"` : ` data-address="${address}"`}${notFound ? ' data-not-found=""' : ''} data-built="${builtOn}" data-data="${data}"${listed('ahead', ahead)}${listed('entry', entry)}${listed('modules', assets.modules.map(below))}${listed('languages', page.languages ?? [])}><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(early)}">`,
    ...early.map((script) => `<script>${script}</script>`),
    `<meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeText(title)}</title>`,
    `<meta name="description" property="og:description" content="${escapeText(description)}"><meta name="citation_title" property="og:title" content="${escapeText(title)}"><meta property="og:type" content="article">`,
    isAnywhere ? '' : citationMeta(page),
    '<meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">',
    isAnywhere ? '<meta name="robots" content="noindex">' : known('canonical', address),
    ...alternates.map((other) => known('alternate', other.address, ` hreflang="${other.language}"`)),
    // The front page chooses a language for those who come to none; it leads to the start pages alone.
    ...alternates
      .slice(0, 1)
      .map((first) =>
        known('alternate', first.address.includes('/', first.address.indexOf('/') + 1) ? first.address : '', ' hreflang="x-default"'),
      ),
    siteUrl === undefined || notFound || page.isStill ? '' : known('alternate', `${address}oembed.json`, ' type="application/json+oembed"'),
    link('icon', 'icon.png', ' type="image/png"'),
    page.about ? aboutPage(page, page.about, link) : '',
    // The first frame holds the whole page: in a part of it what comes below would move what is above. Chromium waits for a start tag, so it is the last.
    '<link rel="expect" href="#page-end" blocking="render">',
    ...assets.styles.map((path) => link('stylesheet', path)),
    link('stylesheet', assets.paper, ' media="print"'),
    ...assets.fonts.map((path) => link('preload', path, ' as="font" type="font/woff2" crossorigin fetchpriority="low"')),
    `</head><body>${page.note ?? ''}<div id="app"${page.subject ? ` data-subject="${page.subject}"` : ''}>${openEnded(closeInPlace(html))}</div><template id="page-end"></template></body></html>\n`,
  ].join('')
}

/** What reference managers read beside the title (Zotero: Embedded Metadata, after Google Scholar): language, edition’s day, and the address where that is known. */
function citationMeta({ language, edition, siteUrl, address }: DocumentInput): string {
  const meta = (name: string, content: string) => `<meta name="citation_${name}" content="${escapeText(content)}">`
  return [
    meta('language', language),
    edition ? meta('publication_date', edition.date.replaceAll('-', '/')) : '',
    siteUrl === undefined ? '' : meta('public_url', siteUrl + address),
  ].join('')
}

/** Previews in chats (Open Graph), apps on a device, and search engines (JSON-LD, which is data and no script to the policy). */
function aboutPage(
  { language, siteUrl, address }: DocumentInput,
  { siteName, locale, linkedData, picture }: PageAbout,
  link: (rel: string, path: string) => string,
): string {
  const meta = (property: string, content: string) => `<meta property="og:${property}" content="${escapeText(content)}">`
  return [
    meta('site_name', siteName),
    meta('locale', locale.replace('-', '_')),
    siteUrl === undefined
      ? ''
      : `${meta('url', siteUrl + address)}<meta name="twitter:card" content="${picture ? 'summary_large_image' : 'summary'}">`,
    // Previews ask for a picture by its whole address.
    siteUrl === undefined || !picture ? '' : [meta('image', siteUrl + picture.path), meta('image:alt', picture.alt)].join(''),
    link('apple-touch-icon', 'icon-touch-180.png'),
    link('manifest', manifestPath(language)),
    `<script type="application/ld+json">${JSON.stringify(linkedData).replace(/</g, '\\u003c')}</script>`,
  ].join('')
}

/** What a page that has moved says, and where it leads. */
export interface MovedPage extends Pick<DocumentInput, 'language' | 'direction' | 'title' | 'address' | 'early' | 'siteUrl'> {
  /** Way from this page to the one it leads to, and that one's address below the root. */
  readonly leadsTo: { readonly href: string; readonly address: string }
}

/** A page that leads on to another, without script too; with script the date, view and extent of the address go along. */
export function movedDocument({ language, direction, title, address, early, siteUrl, leadsTo }: MovedPage): string {
  const { href } = leadsTo
  return [
    `<!doctype html><html lang="${language}"${direction === 'rtl' ? ' dir="rtl"' : ''} data-address="${address}" data-leads-to="${href}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(early)}">`,
    ...early.map((script) => `<script>${script}</script>`),
    `<meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeText(title)}</title><meta name="robots" content="noindex">`,
    `<link rel="canonical" href="${siteUrl === undefined ? href : siteUrl + leadsTo.address}"><noscript><meta http-equiv="refresh" content="0; url=${href}"></noscript></head>`,
    `<body><p><a href="${href}">${escapeText(title)}</a></p></body></html>\n`,
  ].join('')
}

/** A list that a script reads from the root. */
function listed(name: string, list: readonly string[]): string {
  return list.length ? ` data-${name}="${list.join(' ')}"` : ''
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
}

/** Drawings are half of a page: their empty elements are closed where they stand, as SVG allows. */
function closeInPlace(html: string): string {
  return html.replace(/><\/(?:path|circle|rect|use|line|stop)>/g, '/>')
}

/**
 * End tags that the next tag implies are left out (HTML Standard, 13.1.2.4 Optional tags), of lists and tables: the document that a browser reads is
 * the same.
 */
export function openEnded(html: string): string {
  return html
    .replace(/<\/li>(?=<li[ >]|<\/[ou]l>)/g, '')
    .replace(/<\/d[dt]>(?=<d[dt][ >]|<\/dl>)/g, '')
    .replace(/<\/t[dh]>(?=<t[dh][ >]|<\/tr>)/g, '')
    .replace(/<\/tr>(?=<tr[ >]|<\/t(?:head|body|foot|able)>)/g, '')
}
