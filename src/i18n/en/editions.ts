/** Words of the record of changes, and of what a page says that was asked for in an edition. They come with that record. */
export const editions = {
  changesIntro:
    'Each release of what this site says is a numbered edition. Here is what every edition added, changed or withdrew, with the former words.',
  changesFirst: 'The first edition. Later ones are compared with it.',
  changesUnreleased: 'Since the last edition',
  changesFeed: 'Follow the editions by feed (Atom)',
  changesCount: { one: '{n} entry', other: '{n} entries' },
  changeAdded: 'Added',
  changeChanged: 'Changed',
  changeWithdrawn: 'Withdrawn',
  changeBefore: 'Before',
  changeAfter: 'Now',
  /** In the place of a text that there was not, or is no more. */
  changeNothing: 'Nothing',
  /** Drawings have no words. */
  changeOutlines: 'Outlines and lines on the map: {file}',

  // Above a page that a link asks for in an edition
  sinceNothing: 'This link was made in edition {edition} of {date}. Nothing that this page says has changed since.',
  sinceSome: {
    one: 'This link was made in edition {edition} of {date}. Since then {n} entry that this page rests on has changed:',
    other: 'This link was made in edition {edition} of {date}. Since then {n} entries that this page rests on have changed:',
  },
  sinceUnknown: 'This link asks for edition {edition}, which does not exist. The last is edition {last} of {date}.',
  sinceAll: 'All changes',

  // Parts of an entry
  'field.title': 'Title',
  'field.name': 'Name',
  'field.names': 'Names',
  'field.short': 'Short name',
  'field.summary': 'Summary',
  'field.text': 'Text',
  'field.note': 'Note',
  'field.definition': 'Definition',
  'field.question': 'Question',
  'field.answer': 'Answer',
  'field.date': 'Date',
  'field.from': 'From',
  'field.to': 'Until',
  'field.by': 'Administered by',
  'field.places': 'Places',
  'field.sources': 'Sources',
  'field.source': 'Source',
  'field.claims': 'Claims',
  'field.arguments': 'Arguments',
  'field.articles': 'Articles',
  'field.figures': 'Figures',
  'field.recordSays': 'What the record says',
  'field.reportSays': 'What the report says',
  'field.headline': 'Headline',
  'field.residents': 'Residents',
  'field.url': 'Address',
  'field.publisher': 'Publisher',
} as const
