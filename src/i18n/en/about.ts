/** Words of the page on which the dossier answers for itself. They come with it. */
export const about = {
  aboutIntro:
    'How this site is made, what it rests on, and what it does not know. Counts and lists are taken from its data each time it is built.',
  aboutNoEdition: 'No edition has been released yet.',

  // Rules
  aboutRules: 'Rules',
  aboutNames: 'Names',
  aboutNamesRule:
    'Every disputed place bears the names of all sides. Which of them stands first follows the language of the page or the reader’s own choice, and says nothing of whose the place is.',
  aboutVerbs: 'Words',
  aboutVerbsRule:
    'The text says “administers”, “claims”, “took control of”, “transfer”. Words that take a side stand only where that side’s position is told, and are marked as its own.',
  aboutControl: 'Control',
  aboutControlRule:
    'Who administered a place is recorded to the day, without a gap. Fighting, shared control and what is not known are recorded as such. This is a statement of fact, not of right.',
  aboutClaims: 'Claims',
  aboutClaimsRule:
    'A party counts as claiming a place on a day when its own position says that the place is its own and another administers it. Treaties, proposals and the views of others add no claimant.',
  aboutDates: 'Dates',
  aboutDatesRule:
    'A date is given as exactly as its source gives it: to the day, the month or the year. One that is not certain is said to be so wherever it stands.',
  aboutFacts: 'Facts and sources',
  aboutFactsRule:
    'Every fact names the source in which it was seen; a fact without one keeps the site from being built. What was not seen in a source is not published. The texts are in our own words.',
  aboutBalance: 'Balance',
  aboutBalanceRule:
    'Each argument stands beside its answer, in columns of equal width. How much room either side has is counted at each check, in every language; the counts are below.',

  // Room of either side
  aboutRoom: 'Room given to each side',
  aboutRoomWords: 'Lengths in words.',
  aboutRoomCharacters: 'Lengths in characters.',
  aboutOwn: 'Its case',
  /** How long the answers to its arguments are. */
  aboutAnswers: 'Answers to it',
  /** How many sources its arguments rest on. */
  aboutSideSources: 'Sources of its case',
  /** {list}: each party with a length. */
  aboutTold: 'Told of each in the answers to questions: {list}.',
  aboutSources: 'Sources by language',

  // What is not certain
  aboutOpen: 'Open points',
  aboutOpenNone: 'Nothing in the data is marked as uncertain or as not seen in a source.',
  aboutOpenControl: 'Days on which control changed, not certain',
  aboutOpenDates: 'Other dates, not certain',
  aboutOpenPartial: 'Dates known only to the month or the year',
  aboutOpenComposed: 'Put together by us: not found as one statement of the side',
  aboutComposedClaim: 'argument',
  aboutComposedAnswer: 'answer',
  aboutOpenPlaces: 'Places about which not everything was seen in a source',
  aboutOpenKeptBack: 'Not published, since not yet seen in a source',
  aboutFigures: 'Figures of places',
  aboutDistances: 'Distances',

  // On the device
  aboutDevice: 'On your device',
  aboutDeviceWhat:
    'The site sets no cookie and sends nothing about you anywhere. On your device it keeps what you chose in the menu (theme, order of names, layers of the map), which hints you have seen, and files of the site itself, for use without a network.',
  /** Of a browser that keeps files of the site for use without a network. */
  aboutDeviceFiles: 'files of the site, for use without a network',
  aboutDeviceSettings: 'choices from the menu',
  aboutDeviceHints: 'hints that were seen',
  aboutDeviceKept: 'Kept now: {list}.',
  aboutDeviceEmpty: 'Nothing is kept now.',
  aboutDeviceClear: 'Clear it',
  aboutDeviceCleared: 'Cleared. Nothing is kept now.',

  // Without a network
  aboutOffline: 'Without a network',
  aboutOfflineWhat:
    'After one visit every page works without a network, in the language of that visit. Other languages are kept as you visit them. Safari deletes what a site keeps once you have not visited it for seven days, unless the site was put on the home screen.',
  /** {list}: names of languages. {size}: such as 3.4 MB. */
  aboutOfflineKept: 'Kept for use without a network: {list} ({size}).',
  aboutOfflineNone: 'Nothing is kept for use without a network yet.',
  aboutKeepAll: 'Keep all languages on this device ({size})',
  aboutKeepAllBusy: 'Being kept…',
  aboutKeepAllRoom: 'There is not enough room on this device; what was kept before stays.',
  aboutKeepAllLost: 'Not all of it arrived; what was kept before stays. Check the connection and try again.',

  // Licences
  aboutLicences: 'Licences',
  aboutLicenceOwn:
    'Our own texts, maps and charts, and the data that we have put together: use them as you like, also changed and for money, if you name the site and its edition.',
  aboutLicenceOthers: 'Outlines, typefaces and software made by others are under their own licences, listed with their full texts.',
  aboutLicenceCode: 'The code is under the MIT licence.',

  // Mistakes
  aboutMistakes: 'Mistakes',
  aboutMistakeHow: 'Say which sentence is wrong and, if you can, name a source that shows it.',
  aboutMistakeNowhere:
    'This copy of the site names no address for reports of mistakes. Tell whoever publishes it which sentence is wrong and, if you can, name a source that shows it.',

  // A copy to take along in one language
  packInOneLanguage: 'This copy of the site is in one language alone: {language}.',
} as const
