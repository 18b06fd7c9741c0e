export const dates = {
  // Dates; a suffix Nom, Gen, Acc … asks for that Russian case of the parameter
  date: 'Date',
  today: 'Today',
  'month.1': 'January',
  'month.2': 'February',
  'month.3': 'March',
  'month.4': 'April',
  'month.5': 'May',
  'month.6': 'June',
  'month.7': 'July',
  'month.8': 'August',
  'month.9': 'September',
  'month.10': 'October',
  'month.11': 'November',
  'month.12': 'December',
  'monthShort.1': 'Jan',
  'monthShort.2': 'Feb',
  'monthShort.3': 'Mar',
  'monthShort.4': 'Apr',
  'monthShort.5': 'May',
  'monthShort.6': 'Jun',
  'monthShort.7': 'Jul',
  'monthShort.8': 'Aug',
  'monthShort.9': 'Sep',
  'monthShort.10': 'Oct',
  'monthShort.11': 'Nov',
  'monthShort.12': 'Dec',
  /** One form serves every Russian case. */
  dateDay: '{day} {month} {year}',
  /** Russian by case: {dateGen}, {fromGen} … take gen. */
  dateMonth: '{month} {year}',
  /** Russian by case. */
  dateYear: '{year}',
  dateApproxDay: 'about {day} {month} {year}',
  dateApproxMonth: 'about {month} {year}',
  dateApproxYear: 'about {year}',
  dateUncertain: '{date} (uncertain)',
  /** Between years an en dash without spaces: 2018–2019 годы. */
  dateRange: '{from} – {to}',
  dateSince: 'since {from}',
  dateUntil: 'until {to}',
  dateToPresent: '{from} – today',
  dateDayOnly: '{day} {month}',
  inDay: 'on {day} {month} {year}',
  inMonth: 'in {month} {year}',
  inYear: 'in {year}',
  uncertainAbout: 'about {date}, uncertain',
  /** 3–5 сентября 1945 года */
  rangeSameMonth: '{from}–{to} {month} {year}',
  /** {toMonth} and {fromMonth} in the Russian genitive. */
  rangeSameYear: '{fromDay} {fromMonth} – {toDay} {toMonth} {year}',
  rangeYears: '{from}–{to}',
  /** Japanese {weekday} is the short form (金); Russian the nominative: пятница, 11 января 2019 года. */
  weekdayDay: '{weekday} {date}',
  /** Beside a control row whose day is not verified. */
  dayUncertain: 'The day is uncertain',

  // Dates of treaties
  /** Treaties of 1875 and 1905: the map changes on the day of effect. Both dates with a day. */
  eventSignedInEffect: 'signed {signed}, in effect {effect}',

  // Dates the record or a position says nothing of
  noAgreedBoundary: 'no agreed boundary',
  noAgreedBoundarySentence: 'Before 7 February 1855 there was no agreed boundary here.',
  statesNothingSentence: '{position} states nothing for this date; who administers is shown.',
  noRecord: 'No record for this date',
  /** For narrow columns and marks: {month} is monthShort. */
  dateShortDay: '{day} {month} {year}',
  dateShortApprox: 'c. {date}',
  dateShortMonth: '{month} {year}',
} as const
