export const page = {
  // Titles and descriptions of pages
  pageTitle: '{subject} — {title}',
  pageDescriptionPlace: '{place}: who administers, who claims, and what happened there.',
  /** Of a place whose control is not recorded: a capital, a strait. */
  pageDescriptionElsewhere: '{place}: what happened there, and what it has to do with the islands.',
  pageDescriptionEvent: '{event} ({date}). What happened, and what followed.',
  pageDescriptionPosition: '{position}: what it claims, its arguments, and what the other side answers.',
  /** Of a position that is no side’s own. */
  pageDescriptionView: '{position}: what it says of each place, and what is said for and against.',
  pageDescriptionTerm: '{term}: what the word means here, and who uses it.',
  pageDescriptionQuestion: '{question} A short answer, with where each fact was seen.',

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
  navQuestions: 'Questions and answers',
  navSources: 'Sources',
  navConventions: 'How others name and map the islands',
  navOutcomes: 'Possible settlements compared',
  navLines: 'Lines',
  navInstruments: 'Treaties and statements',
  navCompare: 'Two maps side by side',
  navChanges: 'What has changed',
  navAbout: 'About this site',
  navClass: 'For teaching',
  navSequences: 'Step by step',
  /** Button of the list of further pages. No name of another button may be the same. */
  navMore: 'More',
  /** Back link, after “‹”. */
  navToReport: 'The report',
  navAllEvents: 'All events',
  /** Title of the page of a letter: Places: K. */
  listUnder: '{list}: {letter}',

  // Small words of the interface
  close: 'Close',
  cardMore: 'More',
  open: 'Open',
  /** Accessible name of the ⋯ button. */
  moreMenu: 'More options',

  // Languages and names
  language: 'Language',
  /** Languages as the names of a place are said to be in them; those that are not here by their usual names. */
  'namesIn.en': 'English',
  'namesIn.ja': 'Japanese',
  'namesIn.ru': 'Russian',
  nameOrder: 'Name order',
  /** Default: the first name follows the language, never a verdict. */
  nameOrderOwn: 'As in this edition',
  nameOrderParty: 'Names of {party} first',

  // Theme
  theme: 'Theme',
  themeLight: 'Light',
  themeDark: 'Dark',
  themeSystem: 'Same as device',

  /** At the foot of every page. */
  editionNamed: 'Edition {n}, {date}',
  /** Link at the foot of every page and of what stands beside the report. */
  reportMistake: 'Report a mistake',

  // On paper
  paperPrinted: 'Printed on {date}',
  paperRecord: 'Record up to {date}',
} as const
