export const map = {
  // Legend
  legend: 'Legend',
  /** Each of one party, so that verbs stand in the singular. */
  legendAdministersClaims: '{administrator} administers, {claimant} claims',
  legendTransfer: 'To be transferred after a peace treaty',
  legendUndetermined: 'Undetermined',
  legendChanging: 'Control changing hands',
  legendNoBorder: 'No agreed border',
  legendShared: 'Undivided',
  legendDisclaimer: 'Names, colours and lines on this map do not endorse any claim.',

  // Lines
  'lineKind.treaty': 'Treaty boundary',
  'lineKind.line-of-control': 'Line of control',
  'lineKind.claimed': 'Claimed border',
  'lineKind.median': 'Median line',
  'lineKind.limit': 'Limit at sea',
  'lineKind.baseline': 'Baseline',
  'lineKind.hypothetical': 'Hypothetical line',
  'lineKind.cartographic': 'Line on {holder}’s maps',
  'lineKind.fishing-limit': 'Fishing limit',
  'lineKind.fishing-area': 'Fishing area',
  /** Written on the line. */
  lineStatedBy: 'Border claimed by {holder}',
  lineNotAgreed: 'not an agreed border',
  /** A line that is not in force on the day shown; its year stands at its ends. */
  lineOtherDate: 'Other dates',
  lineOtherDateControl: 'Line of control, other dates',

  // Map
  /** A tag at the edge of the map: the name of a place that has no room for it on the map. */
  mapShowPlace: 'Show {place}',
  mapZoomIn: 'Zoom in',
  mapZoomOut: 'Zoom out',
  /** Under the scale. Plural categories are those of Intl.PluralRules. */
  scaleNauticalMiles: { one: '{n} nautical mile', other: '{n} nautical miles' },
  mapLocator: 'Where in the world',
  mapWhole: 'Show all islands',
  /** {facts}: factAdministered and factClaimed (or factShared, factFighting, noAgreedBoundary), joined by listFacts. Must start with the first name. */
  mapIslandLabel: '{place}, {otherName}: {facts}',
  mapIslandLabelOneName: '{place}: {facts}',
  /** One line on hover; each of one party. */
  mapTip: '{place}: {administrator} administers, {claimant} claims',
  coastlineCredit: 'Coastlines: {source}',
  alsoCalled: 'Also called {name}',
  /** Said when an arrow key finds nothing. */
  mapNoIslandThere: 'No island in that direction.',
  mapInSet: 'as one of {group}',
  /** Beside an excerpt that names only the group. */
  asOneOfThem: 'as one of {them}',
  /** Title of the still drawing. */
  mapStill: 'Map, {date}',
  /** No-script row of years. */
  mapInYear: 'Map in {year}',

  // Timeline
  timelinePlay: 'Play',
  timelinePause: 'Pause',
  timelinePrevious: 'Previous event',
  timelineNext: 'Next event',
  timelineZoomIn: 'Show fewer years',
  timelineZoomOut: 'Show more years',
  timelineOpen: 'Open the chart',
  timelineWhole: 'All years',
  timelineBands: 'Who controlled which islands',
  timelineDragHint: 'Drag the handle to change the date',
  timelineWheelHint: 'Ctrl + wheel zooms',
  /** Events that are too many for the chart, and lead to the list of all. */
  timelineRest: { one: '{n} more, by year', other: '{n} more, by year' },
  /** Eras by whose years a date may be written, each with the year that was its first, one after the other. */
  eras: 'AD 1',
  /** Name of the field, and what stands in it while it is empty: short. */
  timelineDateField: 'Go to a date',
  timelineDateUnread: 'This is not a date we can read. Write it as 1999-12-31, 31 December 1999 or 1999.',
  timelineDateFuture: 'This date has not come yet. Write one up to today.',
  /** {facts} as in mapIslandLabel. */
  timelineBandText: '{place}, {span}: {facts}',
  timelineCluster: { one: '{n} event, {from} – {to}', other: '{n} events, {from} – {to}' },
  /** The page puts ‹ before it. */
  timelineEarlier: { one: '{n} earlier', other: '{n} earlier' },
  /** The page puts › after it. */
  timelineLater: { one: '{n} later', other: '{n} later' },
  /** Handle of the overview strip. No name of a region, slider or group may contain that of Map, Timeline, Reader, Date or View in its language. */
  timelineWindowFrom: 'First year shown',
  /** As timelineWindowFrom. */
  timelineWindowTo: 'Last year shown',
  timelineBandsAsTable: 'Show as table',
  /** Where an event stands among all. */
  numberOf: '{n} of {m}',
  /** Members of a group for which a fact or a bar holds; of a group that has groups in it, and of a land in parts, the next two. */
  membersIslands: '{n} of {m} islands',
  membersPlaces: '{n} of {m} islands and groups',
  membersParts: '{n} of {m} parts',

  // Rows of the band chart
  rowOpen: 'Show each island',
  rowClose: 'Show as one row',
} as const
