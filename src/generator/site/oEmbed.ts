import { previewSize } from '../../drawing/previewSheet'

/** What an oEmbed document says of a page. */
export interface Embeddable {
  readonly title: string
  /** Name of the site. */
  readonly site: string
  /** Where the site is served, with a slash at its end. */
  readonly siteUrl: string
  /** Of the page, below the site’s root. */
  readonly address: string
  /** Its preview picture, below the site’s root, if it has one. */
  readonly picture?: string
}

/** Pixels that the frame is offered with: its own message says how high it is at the width that it has got. */
const size = { width: 800, height: 640 }

/**
 * A page as an oEmbed document (version 1.0, type `rich`), which an editor asks for when the address of the page is pasted: the page’s map in a frame, and
 * a link below it. A file is the same for all who ask: sizes that an editor wishes for in the query are not heeded.
 */
export function oEmbedOf({ title, site, siteUrl, address, picture }: Embeddable): string {
  const url = siteUrl + address
  const html = [
    `<iframe src="${url}?embed" title="${quoted(title)}" width="${size.width}" height="${size.height}" style="max-width:100%;border:0" referrerpolicy="no-referrer" loading="lazy"></iframe>`,
    `<p><a href="${url}">${quoted(title)}</a></p>`,
  ].join('')
  // The format asks for all three or none.
  const thumbnail = picture && {
    thumbnail_url: siteUrl + picture,
    thumbnail_width: previewSize.width,
    thumbnail_height: previewSize.height,
  }
  return `${JSON.stringify({ version: '1.0', type: 'rich', title, provider_name: site, provider_url: siteUrl, ...size, html, ...thumbnail })}\n`
}

function quoted(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
}
