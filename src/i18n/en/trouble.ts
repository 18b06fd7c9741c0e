export const trouble = {
  // Said by the live region
  /** {facts} as in mapIslandLabel. */
  announcePlace: '{place} selected, {date}: {facts}.',
  announceEvent: '{event}, {date}.',
  /** The title of the map, spoken. */
  announceDate: '{date}. {sentence}',
  announceView: 'View: {view}.',
  announceCleared: 'Nothing selected.',
  announcePosition: '{position}: opened.',
  announceParagraph: 'Paragraph {n} of the report.',
  announceTerm: '{term}: explanation opened.',
  announceLine: 'Line selected: {name}.',

  // Search

  // The reader’s own article

  // What was not understood in an address
  'trouble.place': 'There is no place called “{id}” here. The start view is shown.',
  'trouble.event': 'There is no event called “{id}” here. The list of events is shown.',
  'trouble.position': 'There is no position called “{id}” here. The start view is shown.',
  'trouble.term': 'There is no term called “{id}” here. The start view is shown.',
  'trouble.paragraph': 'The report has no paragraph {id}; it has {total}. The start view is shown.',
  'trouble.address': 'This address names nothing we know. The start view is shown.',
  'trouble.view': 'There is no view called “{id}”. Who administers is shown.',
  'trouble.date': '“{value}” is not a date. Write it as 1999-12-31, 1999-12 or 1999. Today is shown.',
  /** Also data-trouble="date". There is no trouble for an early date: see noAgreedBoundary. */
  'trouble.date-future': '{date} has not come yet. Today is shown.',
  'trouble.extent': 'This part of the map does not exist. All the islands are shown.',
  /** Of the address’s own language segment. */
  'trouble.language': 'This page exists in {languages}. It is shown in {shown}.',
  /** data-trouble is view or date, whichever was not understood. */
  'trouble.compare': 'The second map could not be read from the address. One map is shown.',

  // What failed
  errorGeometry: 'The map could not be loaded. The rest of the page works. Check the connection and try again.',
  retry: 'Try again',
  errorCoastline: 'The coastline did not load. The words and the timeline work. Try again.',
  errorLoad: '{what} could not be loaded. Check the connection and try again; the rest of the page works.',
  errorDamaged: '{what} arrived damaged and is left out. Try again.',
  errorBroke: 'This part has stopped working. Reload it; the rest goes on.',

  // Not found
  notFound: 'There is no page at this address. Here is the start view; the map and the report work as ever.',
  notFoundStart: 'Start in English',

  // Late and offline
  loading: 'Loading…',

  // Without script
  noScriptYears: 'Years',
} as const
