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
  /** On a printed page. */
  paperCases: 'Each side’s case',
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
  /** The style that readers of the language know best, by its id in `styles.ts`: what a printed page is cited by. */
  citeUsual: 'apa',
  citeEdition: 'Ed. {n}',
  citeAccessed: '(accessed {date})',

  // Export and embed
  takeAway: 'Take it along',
  exportOpen: 'Map, chart and data as files',
  embedOpen: 'Embed in a page',
  shareBack: 'Back to sharing',
  exportDrawing: 'Drawing',
  exportMap: 'Map',
  exportChart: 'Timeline',
  exportSize: 'Size',
  exportColumn: 'One column',
  exportArticle: 'Article',
  exportWide: 'Full width',
  exportOwn: 'Your own size',
  exportWidth: 'Width in pixels',
  exportHeight: 'Height in pixels',
  exportNotes: 'Title, key, note and credit on the picture',
  /** Where less is written on the picture than was asked for. */
  exportNoRoom: 'At this size not all of it fits on the picture. The text below has the rest.',
  exportSvg: 'Save as SVG',
  exportPng: 'PNG {n}×',
  exportFailed: 'The browser could not make the picture. Take the SVG.',
  exportSaved: 'Saved: {file}',
  exportText: 'Text beside the picture',
  exportCopyText: 'Copy text',
  copiedText: 'Text copied.',
  exportData: 'Data of this view',
  exportDataHint:
    'The places and lines on this map, with who administers and who claims them on its date. {licence}; coastlines under the licences of their makers.',
  /** Places, for a gazetteer. */
  exportPlacesHint: {
    one: 'The one place that lies on this map, with its names and sources, for gazetteers.',
    other: 'The {n} places that lie on this map, towns and seas among them, with their names and sources, for gazetteers.',
  },
  /** Events of what is chosen; the other where nothing is. */
  exportEventsOf: {
    one: 'One event on “{subject}”, with its sources, for calendars and timelines.',
    other: '{n} events on “{subject}”, with their sources, for calendars and timelines.',
  },
  exportEventsAll: {
    one: 'The one event on the timeline, with its sources, for calendars and timelines.',
    other: 'The {n} events on the timeline, with their sources, for calendars and timelines.',
  },
  exportWhole: 'All data of the site as files',
  embedPicture: 'Address of the picture',
  embedPictureHint:
    'Save the picture, put it on your own site, and give its address here. It is seen where the live map is not: in feeds, newsletters, without script.',
  /** Instead of that, where the page has a preview picture and is shown as it opens. */
  embedOwnPicture:
    'The snippet shows this page’s own picture, from this site. To keep it on your own site, save the picture, put it there, and give its address here.',
  embedSavePicture: 'Save the picture (PNG)',
  embedAtOnce: 'Live at once, without a press',
  /** On the button in the page of another site. */
  embedPress: 'Show the live map',
  /** The link under the picture in the page of another site. */
  embedSee: 'Open the map',
  embedCode: 'Snippet',
  embedCopyCode: 'Copy snippet',
  copiedCode: 'Snippet copied.',
  embedPreview: 'Preview',
  embedWidth: '{n} pixels',
  embedTry: 'Open the live form',
} as const
