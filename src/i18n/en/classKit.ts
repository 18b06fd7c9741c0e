/** Words of the sheets for a class. They come with them. */
export const classKit = {
  classIntro:
    'Sheets to print and hand out: a map to fill in and the same map filled in, each side’s case on cards of equal length with room to answer, and questions whose answers lie at the addresses given. Each sheet begins on a page of its own.',
  classBlank: 'Map to fill in',
  classBlankTask:
    'Write the names beside the numbers, as each side has them. Colour what is administered, hatch what is claimed, and draw the borders that each side states.',
  classFilled: 'The map filled in',
  classCases: 'The cases on cards',
  classCasesTask:
    'Each group argues one case from its cards. The others write their answers into the empty columns; then the sides are changed.',
  /** {list}: each side with a length. */
  classEven: 'Lengths, equal to within a tenth: {list}.',
  /** As classEven. */
  classUneven: 'Lengths, which differ by more than a tenth: {list}.',
  classWords: { one: '{n} word', other: '{n} words' },
  classCharacters: { one: '{n} character', other: '{n} characters' },
  classCard: 'Card',
  classQuestions: 'Questions',
  classQuestionsTask: 'Answer in your own words, and name the page that proves it.',
  classKey: 'Where the answers are proved',
} as const
