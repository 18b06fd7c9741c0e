export const search = {
  navSearch: 'Search',
  /** Title of the page of results. */
  searchResults: 'Search: “{query}”',
  searchNothing: 'Nothing was found for “{query}”. Everything that has a name here stands below.',
  /** Spoken while one types. */
  searchNoHits: 'Nothing found',
  countResults: { one: '{n} result', other: '{n} results' },
  /** Last line of the list under the field. */
  searchAll: 'All results for “{query}”',
  /** {query} is what the keys that were pressed say on another keyboard. */
  searchMeant: 'Read as “{query}”, with another keyboard in mind.',
  searchEverything: 'Everything by name',
  /** What could not be loaded, inside a sentence. */
  searchEngine: 'The index of the search',

  // What a result is
  kindTerm: 'Term',
  kindLine: 'Line',
  kindInstrument: 'Document',
  kindShelf: 'Sources',
  kindStep: 'Step by step',
  kindQuestion: 'Question',
  kindArgument: 'Argument: {position}',
  /** What the ten years from {n} on are called, as one may search for them. */
  decade: '{n}s',
} as const
