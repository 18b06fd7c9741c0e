import { escapeMarkup } from '../../domain/escapeMarkup'

/** A page that only leads elsewhere, without script. */
export interface LeadingPage {
  readonly language: string
  readonly direction: string
  readonly title: string
  /** Where it leads, and by what words; the first at once, where `isAtOnce`. */
  readonly links: readonly { readonly href: string; readonly words: string }[]
  readonly isAtOnce?: boolean
  readonly sentence?: string
}

export function leadingPage({ language, direction, title, links, isAtOnce = false, sentence }: LeadingPage): string {
  const [first] = links
  return [
    `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">`,
    `<title>${escapeMarkup(title)}</title>`,
    isAtOnce && first ? `<meta http-equiv="refresh" content="0; url=${escapeMarkup(first.href)}">` : '',
    `</head><body><h1>${escapeMarkup(title)}</h1>`,
    sentence === undefined ? '' : `<p>${escapeMarkup(sentence)}</p>`,
    ...links.map(({ href, words }) => `<p><a href="${escapeMarkup(href)}">${escapeMarkup(words)}</a></p>`),
    '</body></html>\n',
  ].join('')
}
