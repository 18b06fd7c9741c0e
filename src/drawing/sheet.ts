import type { Size } from '../cartography/camera'
import type { Dossier } from '../domain/content/dossier'
import { licence } from '../domain/content/dataFiles'
import { editionNamed } from '../i18n/dates'
import type { Translate } from '../i18n/translate'
import { inks } from './inks'
import { element, words } from './markup'

/** A drawing to take away, and what it says as plain text, to be set beside it. */
export interface Sheet {
  readonly svg: string
  /** Title, date, what is shown, key, note and credit, a line each. */
  readonly text: string
  /** What it shows in one paragraph, for who does not see it. */
  readonly caption: string
  /** How much of that stands on the drawing: less than was asked for where there was no room. */
  readonly notes: Notes
}

/** What stands on a drawing beside the map or chart itself: all of the text; title, what is shown and fills; or nothing. */
export type Notes = 'all' | 'brief' | 'none'

/** What is asked of any drawing. */
export interface SheetAsked {
  readonly dossier: Dossier
  readonly t: Translate
  /** Of the picture, pixels. */
  readonly size: Size
  /** Pixels of the picture that one unit of the drawing takes, 1 if left out: with 2, letters and lines are twice as large and the map shows less. */
  readonly scale?: number
  readonly notes?: Notes
  /** Where the view can be seen live: named in the credit, if known. */
  readonly url?: string | null
}

/** Units between what is drawn and the edge. */
export const margin = 16

/** The whole picture, its coordinates in units. */
export function sheetMarkup(
  { width, height }: Size,
  scale: number,
  title: string,
  description: string,
  ...children: readonly string[]
): string {
  const [w, h] = [width / scale, height / scale]
  const markup = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      'xmlns:inkscape': 'http://www.inkscape.org/namespaces/inkscape',
      width,
      height,
      viewBox: `0 0 ${Math.round(w * 100) / 100} ${Math.round(h * 100) / 100}`,
    },
    element('title', {}, words(title)),
    element('desc', {}, words(description)),
    element('rect', { id: 'paper', 'inkscape:label': 'Paper', width: w, height: h, fill: inks.paper }),
    ...children,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`
}

/** Who drew it from what, in which state, under which licence, and where it can be seen live. */
export function creditOf(t: Translate, dossier: Dossier, url: string | null): string {
  return [
    [dossier.title, ...(dossier.edition ? [editionNamed(t, dossier.edition)] : []), licence.name].join(' · '),
    ...(dossier.credits ? [t('coastlineCredit', { source: dossier.credits })] : []),
    ...(url === null ? [] : [url]),
  ].join(' · ')
}

/** What is said of names, colours and lines on every map and chart. */
export function noteOf(t: Translate): string {
  return [t('legendDisclaimer'), t('footerNeutrality')].join(t('betweenSentences'))
}
