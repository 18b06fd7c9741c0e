export const page = {
  // Titles and descriptions of pages
  pageTitle: '{subject} — {title}',
  pageDescriptionPlace: '{place}: who administers it, who claims it, and what happened there.',
  pageDescriptionEvent: '{date}: {event}. What was decided, where, and what came of it.',
  pageDescriptionPosition: '{position}: what it claims, its arguments, and what the other side answers.',
  pageDescriptionTerm: '{term}: what the word means here, and who uses it.',

  // Regions and ways through the page
  skipToReader: 'Skip to the report',
  skipToMap: 'Skip to the map',
  skipToTimeline: 'Skip to the timeline',
  regionMap: 'Map',
  regionTimeline: 'Timeline',
  regionReader: 'Reader',
  regionNavigation: 'Main navigation',
  navReport: 'The report',
  navEvents: 'Events',
  navPlaces: 'Places',
  navPositions: 'Positions',
  navGlossary: 'Glossary',
  navSources: 'Sources',
  navConventions: 'Whose word for it',
  navOutcomes: 'What would change',
  navLines: 'Lines',
  navInstruments: 'Treaties and statements',
  navCompare: 'Side by side',
  navSequences: 'Step by step',
  /** Button of the list of further pages. No name of another button may be the same. */
  navMore: 'More',
  /** Back link, after “‹”. */
  navToReport: 'The report',
  navAllEvents: 'All events',

  // Small words of the interface
  close: 'Close',
  cardMore: 'More',
  open: 'Open',
  /** Accessible name of the ⋯ button. */
  moreMenu: 'More choices',

  // Languages and names
  language: 'Language',
  /** Languages as the names of a place are said to be in them; those that are not here by their usual names. */
  'namesIn.en': 'English',
  'namesIn.ja': 'Japanese',
  'namesIn.ru': 'Russian',
  nameOrder: 'Name order',
  /** Default: the first name follows the language, never a verdict. */
  nameOrderOwn: 'As is usual in this language',
  nameOrderParty: 'Names of {party} first',

  // Theme
  theme: 'Theme',
  themeLight: 'Light',
  themeDark: 'Dark',
  themeSystem: 'As the system',

  // On paper
  paperPrinted: 'Printed on {date}',
  paperRecord: 'Record up to {date}',
} as const
