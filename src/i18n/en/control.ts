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

  // Facts: parts of a sentence, joined by listFacts
  /** Part of a sentence, joined by listFacts. */
  factAdministered: 'administered by {holder}',
  /** As factAdministered. */
  factClaimed: 'claimed by {holder}',
  factShared: 'undivided between {holders}',
  factFighting: 'control changing hands, fighting went on',
  factMilitary: 'under military control',
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
  sentenceNoClaim: 'No other state claims them.',
  /** {n}: a small number as the language writes it in a sentence, see `small.1`. */
  sentenceMixed: { sing: 'Of {them} {holder} administers {n}.', pl: 'Of {them} {holder} administer {n}.' },
  sentenceChanging: 'Control is changing hands: {places}.',
  sentenceUndivided: '{place} is left undivided between {holders}.',

  // Status of a tenure
  'status.administered': 'Administered',
  'status.shared': 'Undivided between both',
  /** Between more than two. */
  'status.shared-by-many': 'Undivided between them',
  'status.occupied': 'Under military control',
  /** Where administered_by is empty. */
  'status.fighting': 'Changing hands; fighting went on',
  'status.undetermined': 'Ownership undetermined',
  'status.unknown': 'Not known',
  'status.hypothetical': 'Hypothetical',

  // Nature of a claim
  'nature.sovereignty': 'Claims sovereignty',
  'nature.transfer-after-treaty': 'To be transferred after a peace treaty',
  'nature.renounced': 'Renounced, recipient not named',
  'nature.undetermined': 'Leaves ownership undetermined',

  // Sentences put together
  /** A group of islands inside a sentence: the Inner Isles. */
  groupInText: 'the {name}',
  /** Of a group, for some of its members: administered by Westland (3 of 9). {some} is timelineDiffer. */
  factOfSome: '{fact} ({some})',
  /** Inner Isles: administered by Westland (3 of 9). */
  sentenceLabelled: '{label}: {value}.',
  /** Between the parts of a line. */
  comma: ', ',
  betweenSentences: ' ',

  // Numbers in words
  /** Numbers in words, for sentenceMixed. */
  'small.1': 'one',
  'small.2': 'two',
  'small.3': 'three',
} as const
