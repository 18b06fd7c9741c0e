export const trouble = {
  // Said by the live region
  /** {facts} as in mapIslandLabel. */
  announcePlace: '{place} selected, {date}: {facts}.',
  announceEvent: '{event}, {date}.',
  /** The title of the map, spoken. */
  announceDate: '{date}. {sentence}',
  announceView: 'View: {view}.',
  announceCleared: 'Nothing selected.',
  announceCopied: 'Link copied.',
  announcePosition: '{position}: opened.',
  announceParagraph: 'Paragraph {n} of the report.',
  announceTerm: '{term}: explanation opened.',
  announceLine: 'Line selected: {name}.',
  announceStep: 'Step {number} of {total}: {name}.',
  announceResults: { one: '{n} result.', other: '{n} results.' },
  announcePlaying: 'Playing.',
  announcePaused: 'Paused.',

  // Search
  search: 'Search',
  searchPlaceholder: 'Places, events, terms, in any language',
  searchNoResults: 'Nothing found for “{query}”. Try another spelling, or the name in another language.',
  searchClear: 'Clear',
  searchResults: 'Search results',

  // The reader’s own article
  articleYours: 'Link your own article',
  articlePaste: 'Paste the text here, or drop a file',
  articleStaysHere: 'The text stays on this device.',
  articleTooLong: 'This text is over {limit}. Paste a shorter part.',
  articleUnreadable: 'This file cannot be read as text. Save it as UTF-8 text and try again.',
  articleNoMentions: 'No place or event of this dispute was found in the text.',
  articleLink: 'Link it up',
  articleAmbiguous: 'Which one is meant?',
  articleFile: 'Choose a file',

  // What was not understood in an address
  'trouble.place': 'There is no place called “{id}” here. The start view is shown; try the search.',
  'trouble.event': 'There is no event called “{id}” here. The list of events is shown.',
  'trouble.position': 'There is no position called “{id}” here. The start view is shown; the positions are listed under Positions.',
  'trouble.term': 'There is no term called “{id}” here. The start view is shown; try the glossary.',
  'trouble.paragraph': 'The report has no paragraph {id}; it has {total}. The start view is shown.',
  'trouble.address': 'This address names nothing we know. The start view is shown.',
  'trouble.view': 'There is no view called “{id}”. Who administers is shown.',
  'trouble.date': '“{value}” is not a date. Write it as 1956-10-19, 1956-10 or 1956. Today is shown.',
  /** Also data-trouble="date". There is no trouble for an early date: see noAgreedBoundary. */
  'trouble.date-future': '{date} has not come yet. Today is shown.',
  'trouble.extent': 'This part of the map does not exist. All the islands are shown.',
  /** Of the address’s own language segment. */
  'trouble.language': 'This page exists in English, Japanese and Russian. English is shown.',
  /** data-trouble is view or date, whichever was not understood. */
  'trouble.compare': 'The second map could not be read from the address. One map is shown.',

  // What failed
  errorGeometry: 'The map could not be loaded. The rest of the page works. Check the connection and try again.',
  errorPart: 'This part could not be shown.',
  errorStorage: 'Your settings cannot be kept on this device.',
  errorCopy: 'The link could not be copied. Select the address and copy it by hand.',
  retry: 'Try again',
  errorCoastline: 'The coastline did not load. The words and the timeline work. Try again.',
  errorLoad: '{what} could not be loaded. Check the connection and try again; the rest of the page works.',
  errorDamaged: '{what} arrived damaged and is left out. Try again.',
  errorStorageFull: 'This device has no room to keep it. Free some space and try again.',
  errorBroke: 'This part has stopped working. Reload it; the rest goes on.',
  reload: 'Reload',

  // Not found, first choice of a language
  notFoundTitle: 'Page not found',
  notFoundText: 'The page may have moved. Start from the report or the map.',
  /** 404.html and / show all three values at once. */
  notFoundStart: 'Start in English',
  notFoundAsked: 'You asked for: {address}',
  chooseLanguage: 'Choose a language',

  // Late and offline
  loading: 'Loading…',
  offline: 'You are offline; everything you have opened still works.',
  offlineReady: 'Ready for use offline',
  offlineNeeds: 'This part has not been saved yet and needs a connection.',
  scriptOff: 'Works without script: islands, events and mentions are links.',
  updateReady: 'A new version is ready. Reload',

  // Without script
  noScriptIslands: 'Islands',
  noScriptAllIslands: 'All islands',
  noScriptYears: 'Years',
  noScriptDateNote: 'Links in this row open the page of an event of that year.',
} as const
