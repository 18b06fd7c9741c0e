export const control = {
  // Views
  view: 'View',
  viewControl: 'Who administers',
  /** Link to the positions that are not among the choices. */
  viewOther: 'More positions',
  viewMapShows: 'Map shows',
  /** Name of the button that opens the views where they stand in a popover. */
  viewMapShowsValue: 'Map shows: {view}',
  /** Link under the title of a position's map to its page. */
  viewWords: 'Its words, with sources',
  swapSides: 'Swap sides',
  swapSidesHint: 'Show the other side’s view without moving the map',

  // Who administers, who claims
  notClaimed: 'Claimed by no one else',
  /** Instead of notClaimed, on a day before a party that held the place gave it up. */
  notYetGivenUp: 'No one else; {holder}’s renunciation takes effect on {date}',

  // Facts: parts of a sentence, joined by listFacts
  /** Part of a sentence, joined by listFacts. */
  factAdministered: 'administered by {holder}',
  /** As factAdministered. */
  factClaimed: 'claimed by {holder}',
  factShared: 'undivided between {holders}',
  factFighting: 'control changing hands during fighting',
  factMilitary: 'military control',
  /** Of the state itself, which went on administering. */
  factUnder: 'under occupation by {holder}',
  listFacts: '{first}; {second}',
  /** Two names; longer lists by Intl.ListFormat. */
  listAnd: '{first} and {second}',

  // The title of the map
  /** {holder}: one or several; the verb agrees. */
  sentenceAdministers: { sing: '{holder} administers {place}.', pl: '{holder} administer {place}.' },
  sentenceClaims: { sing: '{holder} claims {place}.', pl: '{holder} claim {place}.' },
  /** Title of the map. {all}, {them}: the dossier’s words for the disputed islands, “all four islands”, “the four islands”. */
  sentenceAllDisputed: { sing: '{holder} administers {all}.', pl: '{holder} administer {all}.' },
  /** After sentenceAllDisputed. */
  sentenceClaimsThem: { sing: '{holder} claims them.', pl: '{holder} claim them.' },
  /** Instead of sentenceClaims and sentenceClaimsThem, on a day before the claim, or that to some of them, was stated as it is now; {date}: a year. */
  sentenceClaimsLater: {
    sing: '{holder} claims {place} (in this form from {date}).',
    pl: '{holder} claim {place} (in this form from {date}).',
  },
  sentenceClaimsThemLater: {
    sing: '{holder} claims them; {places} in this form from {date}.',
    pl: '{holder} claim them; {places} in this form from {date}.',
  },
  sentenceNoClaim: 'No other state claims them.',
  /** {n}: a small number as the language writes it in a sentence, see `small.1`. */
  sentenceMixed: { sing: 'Of {them}, {holder} administers {n}.', pl: 'Of {them}, {holder} administer {n}.' },
  sentenceChanging: 'Control is changing hands: {places}.',
  sentenceUndivided: '{place} is left undivided between {holders}.',

  // Status of a tenure
  'status.administered': 'Administered',
  'status.shared': 'Undivided between both',
  /** Between more than two. */
  'status.shared-by-many': 'Undivided between them',
  'status.occupied': 'military control',
  /** Where administered_by is empty. */
  'status.fighting': 'Changing hands during fighting',
  'status.undetermined': 'Ownership undetermined',
  'status.unknown': 'Not known',
  'status.hypothetical': 'Hypothetical',

  // Nature of a claim
  'nature.sovereignty': 'Claims sovereignty',
  'nature.transfer-after-treaty': 'To be transferred after a peace treaty',
  'nature.renounced': 'Renounced, recipient not named',
  'nature.not-named': 'Not named in the text',
  'nature.left-open': 'Left open for later',
  'nature.homeland': 'A homeland, not a claim of state sovereignty',
  'nature.divided': 'Would be divided',
  /** Of a state that claims nothing for itself; {holder}: a party. */
  claimRecognised: 'Recognises {holder}’s sovereignty',
  /** Of anyone else who claims nothing for itself. */
  claimForAnother: 'Holds that it belongs to {holder}',
  /** {span} as formatSpan writes it: “since 1956”, “1998–2000”. */
  claimDated: '{claim}, {span}',
  claimStated: '{claim}; stated in this form since {date}',
  /** Beside a claimant, on a day before it stated its claim as it does now. */
  placeClaimLater: 'in its present form only from {date}',

  // Sentences put together
  /** A group of islands inside a sentence: the Inner Isles. */
  groupInText: 'the {name}',
  /** Of a group, for some of its members: administered by Westland (3 of 9). {some} is timelineDiffer. */
  factOfSome: '{fact} ({some})',
  /** Inner Isles: administered by Westland (3 of 9). */
  sentenceLabelled: '{label}: {value}.',
  /** Between the parts of a line. */
  comma: ', ',
  /** After a name or a label that something of its own follows. */
  colon: ': ',
  /** Between the entries of a list that is read aloud. */
  semicolon: '; ',
  /** What is added to a name, with the space before it. */
  inBrackets: ' ({text})',
  betweenSentences: ' ',

  // Numbers in words
  /** Numbers in words, for sentenceMixed. */
  'small.1': 'one',
  'small.2': 'two',
  'small.3': 'three',
} as const
