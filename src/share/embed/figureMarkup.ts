import type { Size } from '../../cartography/camera'
import { escapeMarkup } from '../../domain/escapeMarkup'

/** What a page of another site shows of a view. */
export interface EmbeddedFigure {
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** The view on the site, with all the rest of it. */
  readonly page: string
  /** The same in embed form, for a frame. */
  readonly live: string
  /** The script that puts the frame in the place of the picture. */
  readonly script: string
  readonly picture: Size & { readonly url: string }
  /** What the picture shows, in words. */
  readonly alt: string
  readonly caption: string
  readonly credit: string
  /** Words of the link to the page, and of the button that makes the map live. */
  readonly see: string
  readonly press: string
  /** Live as soon as it is near the screen. */
  readonly atOnce: boolean
}

/**
 * The snippet: a figure with picture, alternative text, caption, credit and link, which shows wherever HTML does. What the script reads stands in its data
 * attributes; where the script does not run, or is taken out, nothing is lost but the live map.
 */
export function figureMarkup(figure: EmbeddedFigure): string {
  const { language, direction, page, live, script, picture, alt, caption, credit, see, press, atOnce } = figure
  const dir = direction === 'rtl' ? ' dir="rtl"' : ''
  return [
    `<figure lang="${language}"${dir} data-map-embed="${escapeMarkup(live)}" data-map-press="${escapeMarkup(press)}"${atOnce ? ' data-map-at-once' : ''}>`,
    `  <a href="${escapeMarkup(page)}"><img src="${escapeMarkup(picture.url)}" alt="${escapeMarkup(alt)}" width="${picture.width}" height="${picture.height}" style="max-width:100%;height:auto"></a>`,
    `  <figcaption>${escapeMarkup(caption)} <a href="${escapeMarkup(page)}">${escapeMarkup(see)}</a><br><small>${escapeMarkup(credit)}</small></figcaption>`,
    '</figure>',
    `<script async src="${escapeMarkup(script)}"></script>`,
  ].join('\n')
}
