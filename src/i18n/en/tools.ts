export const tools = {
  // Keys

  // Share and cite
  /** Name of the button that opens them. */
  share: 'Share and cite',

  // Print

  // Download

  // Empty
  emptyMentions: 'The report does not mention {place}.',
  emptyEvents: 'No events are recorded here.',
  emptySources: 'No source is recorded.',
  emptyFigures: 'No figures are known for this place.',

  // Foot of the page
  footerNeutrality: 'Colour shows who administers; hatching shows who else claims. Each side’s own terms appear only in its position.',
  footerCredits: 'Data and licences',

  // First visit
  hintChoose: 'Choose an island, here or by its name in the report',
  hintTap: 'Tap an island, or an underlined word',
  hintTwoFingers: 'Two fingers move the map',
  /** Said where the page stands in a frame of another. */
  hintCtrlWheel: 'Hold Ctrl or ⌘ and turn the wheel to zoom the map',
  hintDismiss: 'Got it',

  // Sheet

  // Counts
  /** Plural categories are those of Intl.PluralRules. {n} is already formatted. */
  countEvents: { one: '{n} event', other: '{n} events' },
  countSources: { one: '{n} source', other: '{n} sources' },
} as const
