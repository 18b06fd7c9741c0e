export const trouble = {
  // Said by the live region
  /** {facts} as in mapIslandLabel. */
  announcePlace: '{place} selected, {date}: {facts}.',
  /** A subject was chosen; {situation} as announceDate. */
  announceSubject: '{subject}. {situation}',
  announceEvent: '{event}, {date}.',
  /** The title of the map, spoken. */
  announceDate: '{date}. {sentence}',
  announceView: 'View: {view}.',
  announceCleared: 'Nothing selected.',
  announcePosition: 'Opened: {position}.',
  announceParagraph: 'Paragraph {n} of the report.',
  announceTerm: '{term}: explanation opened.',
  announceLine: 'Line selected: {name}.',

  // Search

  // The reader’s own article

  // What was not understood in an address
  'trouble.place': 'No place called “{id}” was found. The start page is shown.',
  'trouble.event': 'No event called “{id}” was found. The list of events is shown.',
  'trouble.position': 'No position called “{id}” was found. The start page is shown.',
  'trouble.term': 'No term called “{id}” was found. The start page is shown.',
  'trouble.paragraph': 'The report has no paragraph {id}; it has {total}. The start page is shown.',
  'trouble.address': 'Page not found. The start page is shown.',
  /** Of the same, where a list is shown; {page} is its name, as a heading writes it. */
  'trouble.addressList': 'Page not found. Shown instead: {page}.',
  'trouble.edition': '“{value}” is not the number of an edition. The page is shown as it is today.',
  'trouble.view': 'There is no view called “{id}”. Who administers is shown.',
  'trouble.date': '“{value}” is not a date. Write it as 1999-12-31, 1999-12 or 1999. Today is shown.',
  /** Also data-trouble="date". There is no trouble for an early date: see noAgreedBoundary. */
  'trouble.date-future': '{date} is in the future. Today is shown.',
  /** Also data-trouble="date" and "view". What else was asked for stands behind, as a link. */
  'trouble.date-twice': 'The address asks for more than one date. The first of them is shown.',
  'trouble.view-twice': 'The address asks for more than one view. The first of them is shown.',
  'trouble.extent': 'This part of the map does not exist. All the islands are shown.',
  /** Of the address’s own language segment. */
  'trouble.language': 'This page exists in {languages}. It is shown in {shown}.',
  /** data-trouble is view or date, whichever was not understood. */
  'trouble.compare': 'The second map could not be read from the address. One map is shown.',

  // What failed
  errorGeometry:
    'The map that moves did not arrive. This one can be read, and the rest of the page works. Check the connection and try again.',
  retry: 'Try again',
  errorCoastline: 'The finer coastline did not arrive. The map shows the coarser one; the words and the timeline work. Try again.',
  /** {what} is a name or a title, such as that of a place. */
  errorLoad: 'What belongs here did not arrive: {what}. The rest of the page works. Check the connection and try again.',
  errorDamaged: 'What belongs here could not be read and is not shown: {what}. The rest of the page still works. Try again.',
  errorPart: 'This part of the page did not arrive or has stopped working. The rest works. Check the connection and try again.',
  errorOutdated:
    'There is a newer edition of this site, and this page is still of the one before. Load it: subject, date, view and the part of the map stay.',
  loadEdition: 'Load the new edition',
  /** Of a link whose page the browser could not reach. */
  errorUnreached: 'The page that this link leads to cannot be reached now. This page stays, and works. Check the connection and try again.',
  /** Above a page that is as it was built, because script failed it. */
  pageStill:
    'Some of this page did not arrive or has stopped working. You can read all of it and follow its links, but the map and the timeline do not answer. Check the connection and try again.',
  /** After the two, where the address asks for another date or view; {date} is “today” or a date. */
  pageStillAsked: 'Date shown: {date}. The date or view that the address asks for is not shown.',
  /** Instead of pageStill in a browser that is too old; the README names the same. */
  pageOldBrowser:
    'This browser is too old to move the map and the timeline: that takes Chrome or Edge of the last two years, Firefox 140 or Safari 17.5. You can read all of the page and follow its links.',
  /** Instead of pageStill where the page was opened from a folder of the reader's own machine. */
  pageOpenedAsFile:
    'This page was opened as a file. You can read all of it and follow its links; the map and the timeline answer only where a web server sends the page.',

  // Not found
  notFound: 'There is no page at this address. Here is the start page; the map and the report work.',
  notFoundStart: 'Start in English',

  // Late and offline
  loading: 'Loading…',

  // Without script
  noScriptYears: 'Years',
} as const
