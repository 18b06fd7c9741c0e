export const study = {
  // Compare
  compare: 'Compare',
  /** Name of the handle; see timelineWindowFrom. */
  compareDivider: 'Divider',
  compareClose: 'Close compare',
  compareLeft: 'Left',
  compareRight: 'Right',
  /** Button in place of the title of a side that the divider hides; pressed, it shows both. An arrow points where to drag. */
  compareHidden: '{view}, hidden: drag',
  /** aria-valuetext of the handle. */
  compareDividerValue: '{left} takes {n} per cent of the width',

  // Whose word for it
  drawsIt: 'On its maps',
  namesIt: 'Names used',

  // What would change
  compareIntro: 'The same area on two dates or from two positions.',
  compareOnOneMap: 'Overlay on one map',
  outcomesNote: 'Measured from the outlines on this map. These are figures, not recommendations.',
  outcomeLand: 'Land',
  howReckoned: 'How this was calculated',
  outcomeIslands: 'Islands',
  outcomeCoast: 'Coast',
  outcomeSea12: 'Sea within 12 nautical miles',
  outcomeSea200: 'Sea within 200 nautical miles',
  outcomePeopleIn: 'Residents, {year}',
  outcomePart: '{value} of {place}’s land',
  outcomePeopleBut: '{n}, without {place} (no count for part of an island)',
  outcomePeopleUnknown: 'no count for part of an island',
  outcomeWouldAdminister: 'What each side would administer',
  outcomeUndrawn: '{place} would be divided; no one has drawn a line across it.',
  reckonedLand:
    'Land and coast: measured on the ellipsoid along the full outlines, rocks included. Another coastline gives other figures; the official areas stand on each island’s page.',
  reckonedSea:
    'Sea: to each island the part that lies nearer to it than to any other land, up to 12 and up to 200 nautical miles from the coast as drawn here, without straight baselines. The 200 miles include the 12. The lines between are our calculation; no state has agreed to them.',
  reckonedPeople:
    'Residents: the latest year for which a checked count of each of the islands is known. Counts of different years are not added up; later ones of single islands stand on their pages.',
  reckonedSplit:
    'Equal shares of land: the cut runs across an island at right angles to its length, where the areas become equal. It serves the calculation and is not drawn.',
  reckonedRounding:
    'Rounded to whole square kilometres and kilometres on land, to tens (12 miles) and hundreds (200 miles) of square kilometres at sea.',

  // Distances
  distanceHeading: 'Distance between two places',
  distanceResult: 'From {from} to {to}: {km} km ({nm} nautical miles), shortest coast to coast',
  distanceTo: 'To',
  distanceDraw: 'Draw on the map',

  // Limits at sea
  seaLimits: 'Sea limits',
  seaTerritorial: 'Territorial sea, 12 nautical miles, in the colour of its land',
  seaNoneInForce: 'No limit of 12 or 200 nautical miles is recorded as in force here on this day.',
  seaZone200: '200-nautical-mile zone',
  seaMedian: 'Median line between the coasts',
  seaComputed: 'Our calculation from the coastlines; no official line.',

  // Charts
  chartResidents: 'Residents of the islands',
  chartAsTable: 'Show as table',
  chartGap: 'No figures for {from}–{to}',
  chartYear: 'Year',
  chartValue: 'Figure',
  /** One bar of a chart, read aloud. */
  chartYearValue: '{year}: {value}',
  chartWhoCounted: 'Who was counted',
  chartArea: 'Area compared',
  chartPlace: 'Place',
  chartPublished: 'Published',
  /** Beside a group of islands: which of them is meant. */
  chartNearest: 'the nearest: {place}',
  chartNoFigure: 'no figure',
  /** Units, at the head of an axis or a column. */
  unitSquareKm: 'km²',
  unitKm: 'km',
  unitNauticalMiles: 'nautical miles',

  // Step by step
  sequenceStep: 'Step {number} of {total}',
  sequenceEnd: 'End of the sequence',
  sequenceNext: 'Next step',
  sequencePrevious: 'Previous step',
} as const
