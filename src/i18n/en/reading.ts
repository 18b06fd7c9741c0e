export const reading = {
  // The report
  reportHeading: 'The report',
  reportParagraph: 'Paragraph {number}',
  /** Short label. */
  retold: 'retold',
  reportInParagraph: 'In the report, paragraph {number}',
  reportReadInContext: 'Read in context',
  reportExcerpts: 'What the report says',
  reportRecordSays: 'What the record says',
  mentionPlace: 'Place: {name}',
  mentionEvent: 'Event: {name}, {date}',
  mentionPosition: 'Position: {name}',
  mentionTerm: 'Term: {name}',
  underlinesHint:
    'Underlined words lead on: places to the map, events to the timeline, positions to each side’s case, terms to a short note.',
  /** Follows underlinesHint. */
  notesHint: 'Numbers in the margin open what the record says.',
  /** The words of underlinesHint that lead on, as they stand in it. */
  'underlined.place': 'places',
  'underlined.event': 'events',
  'underlined.position': 'positions',
  'underlined.term': 'terms',

  // A place
  placeWhoAdministers: 'Who administers it',
  placeWhoClaims: 'Who claims it',
  placeHistory: 'Who has held it, and when',
  placeOtherNames: 'Other names and spellings',
  placeEvents: 'What happened here',
  placeFigures: 'Figures',
  placeArea: 'Area',
  placePopulation: 'Residents',
  placeHighestPoint: 'Highest point',
  placeDistanceFrom: 'Distance from {place}',
  placeKm: '{value} km',
  placeSquareKm: '{value} km²',
  heightValue: '{n} m',
  /** {nm} is always a decimal fraction, hence the genitive singular. */
  distanceValue: '{km} km ({nm} nautical miles)',
  partOf: 'Part of {place}',
  contains: 'Contains',
  placeLength: 'Length',
  figureYear: '{value} ({year})',
  placeSince: 'since {date}',
  placeNotNamed: 'The text does not name it.',
  placeCaseOf: '{holder}’s case',
  placeAnswerOf: '{holder}’s answer',
  placeFigureComputed: 'measured by us',
  /** Of a group of islands. */
  placeMembers: 'Its islands',

  // An event
  eventWhere: 'Where',
  eventParties: 'Parties',
  eventEffect: 'What changed hands',
  eventRestsOn: 'Rests on',
  textReadings: 'How each side reads it',
  eventSources: 'Sources for this event',

  // A position
  positionClaims: 'What it claims',
  positionArguments: 'Arguments',
  positionArgument: 'Argument',
  positionAnswer: 'The other side’s answer',
  positionTheirWord: '{holder}’s word',
  positionAnswerComposed: 'Put together by this project; not a quoted reply.',
  positionArgues: '{holder} argues',
  positionAnswers: '{holder} answers',
  positionStartFrom: 'Start from {holder}’s',
  positionNoAnswer: 'No answer to this argument was found.',
  positionOfficial: 'Official position',
  positionNotOfficial: 'A proposal, not an official position',
  positionHeldBy: 'Held by {holder}',
  positionSigned: 'Signed by both',
  noArguments: 'No argument has been recorded yet',

  // An instrument
  /** Parts of a treaty or statement, inside a sentence; {part}: what stands in brackets, (c) of 2(c). */
  'division.article': 'Article {number}{part}',
  'division.paragraph': 'paragraph {number}{part}',
  instrumentInForce: 'In force {from} – {to}',
  textOfTreaty: 'What the text says',
  inForceSince: 'In force since {from}',
  instrumentStillInForce: 'In force',
  instrumentNoLonger: 'No longer in force',
  instrumentOwnWords: 'In our words',

  // Sources
  sourceNoDate: 'no date',
  /** Language of the source, named by Intl.DisplayNames. */
  sourceUsedBy: 'Used for',
} as const
