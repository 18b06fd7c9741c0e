/** Words that come with what says them, not with the page: `src/share/` and the pages that stand for themselves. */
export const share = {
  shareLink: 'Link to this view',
  shareCopyLink: 'Copy link',
  /** Opens the share sheet of the device. */
  shareDevice: 'Share with an app',
  shareSentence: 'A sentence with its source',
  /** Under the heading before: how another sentence gets there. */
  shareSentenceHint: 'Select any words on the page before you open this, and they stand here.',
  shareCopySentence: 'Copy sentence',
  shareQuoted: '“{sentence}”',
  shareSources: 'Source: {sources}.',
  /** Where it was read; {release} as shareEdition, with what divides it from the rest. */
  shareFrom: '{page}. {site}{release}. {url}',
  shareEdition: 'edition {n} of {date}',
  shareCite: 'Cite this view',
  shareStyle: 'Style',
  shareCopyCitation: 'Copy citation',
  shareSaveCitation: 'Save as file (.{extension})',
  shareQr: 'QR code',
  /** Says what the picture holds. */
  shareQrOf: 'QR code of the link to this view',
  shareSaveQr: 'Save as SVG',
  shareQrTooLong: 'This link is too long for a QR code.',
  /** A subject with the map that its address asks for. */
  shareMap: '{subject} (map: {view}, {date})',
  shareTwoMaps: '{subject} (maps: {view}, {date}; {otherView}, {otherDate})',

  // What was copied
  copiedLink: 'Link copied.',
  copiedSentence: 'Sentence copied, with its source.',
  copiedCitation: 'Citation copied: {style}.',
  copyRefused: 'The browser did not let the page copy. The text is selected: copy it with Ctrl+C, or ⌘C on a Mac.',

  // Words of citation styles
  citeEdition: 'Ed. {n}',
  citeAccessed: '(accessed {date})',
} as const
