import { expect, test } from 'vitest'
import { chosenForPaper, paperCases } from '../../../src/generator/class/paperCases'
import { wholeOtherDispute } from '../../fixtures/otherDispute'

test('a printed page has each party’s case, no more than three arguments each, one source to an argument', () => {
  const { compiled } = wholeOtherDispute('en')
  const cases = paperCases(compiled, chosenForPaper([compiled]))
  expect(cases.map(({ position }) => position)).toEqual(['alda', 'borea', 'tidefolk'])
  for (const { cards } of cases) {
    expect(cards.length).toBeLessThanOrEqual(3)
    for (const { sources } of cards) expect(sources).toHaveLength(1)
  }
})
