export const reading = {
  // The report
  reportParagraph: 'Paragraph {number}',
  /** Above the headline. */
  reportRetold: 'The report, retold',
  reportInParagraph: 'In the report, paragraph {number}',
  reportReadInContext: 'Read in context',
  reportExcerpts: 'What the report says',
  reportRecordSays: 'What the record says',
  mentionPlace: 'Place: {name}',
  mentionEvent: 'Event: {name}, {date}',
  mentionPosition: '{name}: claims and arguments',
  mentionTerm: 'Term: {name}',
  underlinesHint:
    'Select an underlined word: places open the map, events the timeline, positions each side’s case, terms a short explanation.',
  /** Where the dossier explains no terms. */
  underlinesHintNoTerms: 'Select an underlined word: places open the map, events the timeline, positions each side’s case.',
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
  placeHistory: 'Control over time',
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
  /** Of a town, a cape or a volcano, for the land that it lies on. */
  partOfLand: 'On {place}',
  contains: 'Places here',
  placeLength: 'Length',
  figureYear: '{value} ({year})',
  placeSince: 'since {date}',
  placeCaseOf: '{holder}’s case',
  placeAnswerOf: '{holder}’s answer',
  placeFigureComputed: 'measured by us',
  /** Of a group of islands. */
  placeMembers: 'Its islands',

  // An event
  /** Name of the row of links to the years of the list. */
  eventYears: 'Years of the list',
  yearEvents: 'Events of {year}',
  eventWhere: 'Where',
  eventPlaces: 'Places',
  eventParties: 'Concerns',
  eventEffect: 'What changed hands',
  eventRestsOn: 'Text it rests on',
  eventArgued: 'Who argues what from it',
  /** Of those who are no party to the dispute. */
  eventArguedByOthers: 'Other positions',
  textReadings: 'How each side reads it',
  eventSources: 'Sources for this event',

  // Questions
  /** The day up to which an answer holds. */
  questionAsOf: 'As of {date}',
  /** Under a sentence of the site itself, in place of sources. */
  questionOwnWords: 'This site’s own words',
  /** Before the next question, which is a link. */
  questionNext: 'Next question:',
  questionSources: 'This answer with its sources',
  questionsAll: 'All questions',

  // A position
  positionClaims: 'What it claims',
  /** Of whoever claims nothing for itself. */
  positionHolds: 'What it says of each place',
  positionArguments: 'Arguments',
  positionArgument: 'Argument',
  positionAnswer: 'The other side’s answer',
  /** Of a text, which has no other side: instead of positionArgument and positionAnswer. */
  positionReading: 'One reading',
  positionOtherReading: 'Another reading',
  positionClaimComposed: 'Put together by this project; not a quoted argument.',
  positionTheirWord: 'term used by {holder}',
  positionAnswerComposed: 'Put together by this project; not a quoted reply.',
  positionArgues: '{holder} argues',
  positionAnswers: '{holder} answers',
  positionStartFrom: 'See {holder}’s position',
  positionNoAnswer: 'No answer to this argument was found.',
  positionOfficial: 'Official position',
  positionHeldBy: 'Held by {holder}',
  positionSigned: 'Signed by {holder}',
  positionProposedBy: 'Proposed by {holder}',
  noArguments: 'No argument has been recorded yet',
  /** Of a text that was agreed. */
  instrumentParties: 'Parties',

  // An instrument
  /** Parts of a treaty or statement, inside a sentence; {part}: what stands in brackets, (c) of 2(c). */
  'division.article': 'Article {number}{part}',
  'division.paragraph': 'paragraph {number}{part}',
  instrumentInForce: 'In force',
  textOfTreaty: 'What the text says',
  instrumentOwnWords: 'In our words',

  // Sources
  sourceNoDate: 'no date',
  /** Language of the source, named by Intl.DisplayNames. */
  sourceUsedBy: 'Cited in',
} as const
