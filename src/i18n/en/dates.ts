export const dates = {
  // Dates; a suffix Nom, Gen, Acc … asks for that case of the parameter
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
  /** In a language with cases one form serves them all. */
  dateDay: '{day} {month} {year}',
  /** By case, where there are cases: {dateGen}, {fromGen} … take gen. */
  dateMonth: '{month} {year}',
  /** By case. */
  dateYear: '{year}',
  dateApproxDay: 'around {day} {month} {year}',
  dateApproxMonth: 'around {month} {year}',
  dateApproxYear: 'around {year}',
  dateUncertain: '{date} (uncertain)',
  /** Between years an en dash without spaces. */
  dateRange: '{from} – {to}',
  dateSince: 'since {from}',
  dateUntil: 'up to {to}',
  dateToPresent: '{from} – today',
  /** At the end of a bar that runs to today. */
  toPresent: 'today',
  dateDayOnly: '{day} {month}',
  /** Under a heading that says the year, and on the time axis: {month} is monthShort. */
  dateMonthOnly: '{month}',
  inDay: 'on {day} {month} {year}',
  inMonth: 'in {month} {year}',
  inYear: 'in {year}',
  uncertainAbout: 'around {date} (uncertain)',
  rangeSameMonth: '{from}–{to} {month} {year}',
  rangeSameYear: '{fromDay} {fromMonth} – {toDay} {toMonth} {year}',
  /** For narrow columns and marks. */
  rangeShortSameMonth: '{from}–{to} {month} {year}',
  rangeShortSameYear: '{fromDay} {fromMonth} – {toDay} {toMonth} {year}',
  /** Under a heading that says the year. */
  rangeDaysSameMonth: '{from}–{to} {month}',
  rangeDaysSameYear: '{fromDay} {fromMonth} – {toDay} {toMonth}',
  rangeYears: '{from}–{to}',
  /** {weekday} is long or short as the language’s `weekdays` says. */
  weekdayDay: '{weekday} {date}',
  /** Beside a control row whose day is not verified. */
  dayUncertain: 'The day is uncertain',

  // Dates of treaties
  /** The map changes on the day of effect. Both dates with a day. */
  eventSignedInEffect: 'signed {signed}, in effect {effect}',

  // Dates the record or a position says nothing of
  noAgreedBoundary: 'no agreed border',
  noAgreedBoundarySentence: 'Before {date} there was no agreed border here.',
  statesNothingSentence: '{position}: nothing is recorded for this date; the map shows who administered.',
  noRecord: 'no record for this date',
  /** For narrow columns and marks: {month} is monthShort. */
  dateShortDay: '{day} {month} {year}',
  dateShortApprox: 'c. {date}',
  dateShortMonth: '{month} {year}',
} as const
