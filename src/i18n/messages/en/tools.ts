export const tools = {
  // Keys
  keyboardHelp: 'Keyboard help',
  keyHelpOpen: '? — this help',
  keySearch: '/ — search',
  keyArrowsMap: 'Arrow keys on the map — nearest island in that direction',
  keyArrowsTimeline: 'Left and right on the timeline — one day, month or year earlier or later',
  keyPageTimeline: 'Page up and page down — previous and next event',
  keyHomeEnd: 'Home and End — start of the record, today',
  keyEnter: 'Enter — select',
  keyEscape: 'Escape — back to where you were',
  keySwap: 'x — swap sides',
  keyZoom: '+ and − — zoom',
  keyPlay: 'Space on the timeline — play or pause',
  keyHomeMap: 'Home on the map — Etorofu',
  keyTab: 'Tab — next part of the page',

  // Share and cite
  share: 'Share',
  shareCopyLink: 'Copy link',
  shareEmbed: 'Embed',
  shareEmbedCode: 'Code to embed this view',
  cite: 'Cite',
  /** Access date in figures, 24.11.2026, as GOST R 7.0.5–2008 has it. */
  citeText: '{title}, Four Islands, Two Names, view of {date}, {url} (accessed {accessed})',
  shareDone: 'Copied',
  citeCopy: 'Copy the citation',

  // Print
  print: 'Print',
  printTitle: 'Dossier: {subject}',
  printAddress: 'Permanent address',
  printDate: 'Printed on {date}',
  printSources: 'Sources of this page',
  printPage: '{n} of {m}',

  // Download
  export: 'Download data',
  exportGeoJson: 'Shapes (GeoJSON)',
  exportCalendar: 'Events (iCalendar)',
  exportImage: 'Picture (SVG)',
  downloadMap: 'Map as {format}',
  downloadData: 'Data as {format}',
  exportCsv: 'Figures (CSV)',

  // Empty
  emptySelection: 'Select an island, a date or a word in the report.',
  emptyMentions: 'The report does not mention {place}.',
  emptyEvents: 'No events are recorded here.',
  emptyClaims: 'At this date no one else claims {place}.',
  emptySources: 'No source is recorded.',
  emptyFigures: 'No figures are known for this place.',
  emptyWindow: 'No events in this window.',
  emptyWindowAction: 'Show the whole time',

  // Foot of the page
  footerNeutrality: 'Control is a fill, a claim is a hatch. Each side’s own words stay inside its position.',
  footerCredits: 'Data and licences',
  footerReportError: 'Report a mistake',
  firstVisitHint: 'Point at an island, a date or a linked word: the other two follow.',
  footerLicence: 'Licence',
  footerSourceCode: 'Source code',
  footerData: 'As of {date}',

  // First visit
  hintChoose: 'Choose an island, here or by its name in the report',
  hintTap: 'Tap an island, or an underlined word',
  hintDismiss: 'Got it',

  // Sheet
  /** Grab of the sheet on the phone. */
  sheetFull: 'Show the whole text',
  sheetHalf: 'Show half',
  sheetPeek: 'Show the map',

  // Counts
  /** Plural categories are those of Intl.PluralRules: en one, other; ja other; ru one, few, many, other (other for fractions). {n} is already formatted. */
  countEvents: { one: '{n} event', other: '{n} events' },
  countIslands: { one: '{n} island', other: '{n} islands' },
  countIslets: { one: '{n} islet', other: '{n} islets' },
  countArguments: { one: '{n} argument', other: '{n} arguments' },
  countSources: { one: '{n} source', other: '{n} sources' },
  countResidents: { one: '{n} resident', other: '{n} residents' },
  countPeople: { one: '{n} person', other: '{n} people' },
  countMentions: { one: '{n} mention', other: '{n} mentions' },
  countYears: { one: '{n} year', other: '{n} years' },
  countDays: { one: '{n} day', other: '{n} days' },
  countNauticalMiles: { one: '{n} nautical mile', other: '{n} nautical miles' },
  countResults: { one: '{n} result', other: '{n} results' },
  countParagraphs: { one: '{n} paragraph', other: '{n} paragraphs' },
  countPlaces: { one: '{n} place', other: '{n} places' },
  countPositions: { one: '{n} position', other: '{n} positions' },
  countTerms: { one: '{n} term', other: '{n} terms' },
  countHouseholds: { one: '{n} household', other: '{n} households' },
} as const
