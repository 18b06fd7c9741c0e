import { expect, test } from 'vitest'
import { chosenArguments, classTexts } from '../../../src/generator/class/classTexts'
import { questionId } from '../../../src/generator/dossier/compile/ids'
import { wholeOtherDispute } from '../../fixtures/otherDispute'

const { compiled } = wholeOtherDispute('en')
const languages = [compiled, wholeOtherDispute('he').compiled]

test('each party’s own case is on cards, with the length of each and of all', () => {
  const kit = classTexts(compiled, chosenArguments(languages))
  expect(kit.cases.map(({ position }) => position)).toEqual(['alda', 'borea', 'tidefolk'])
  expect(kit.unit).toBe('words')
  for (const { cards, length } of kit.cases) expect(length).toBe(cards.reduce((sum, card) => sum + card.length, 0))
  expect(kit.cases[0]?.cards[0]).toMatchObject({ argument: 'alda-treaty', claim: 'Article 1 names both.', length: 4 })
  expect(kit.isEven).toBe(false)
  expect(kit.places).toEqual(compiled.core.disputed)
})

test('an argument that the editors put together is no card', () => {
  const [first] = compiled.core.positions
  const own = first && compiled.details.position[first.id]
  if (!first || !own) throw new Error('the made-up dispute has no position')
  const composed = { ...own, arguments: own.arguments.map((one) => ({ ...one, claimIsTheirs: false })) }
  const changed = { ...compiled, details: { ...compiled.details, position: { ...compiled.details.position, [first.id]: composed } } }
  expect(classTexts(changed, chosenArguments([changed])).cases[0]?.cards).toEqual([])
})

test('a question leads to each subject that its answer names, once; one about the site is left out', () => {
  const to = { kind: 'event', id: compiled.core.events[0]?.id } as const
  const answer = [{ runs: [{ text: 'Then', to }, { text: ' and ' }, { text: 'there', to }], sources: [] }]
  const entry = (id: string) => ({ id: questionId(id), question: `${id}?`, places: [], events: [] })
  const changed = {
    ...compiled,
    core: { ...compiled.core, questions: [entry('when'), entry('who-made-it')] },
    details: {
      ...compiled.details,
      question: {
        when: { kind: 'question', id: questionId('when'), answer },
        'who-made-it': { kind: 'question', id: questionId('who-made-it'), answer: [{ runs: [{ text: 'We.' }], own: true, sources: [] }] },
      },
    },
  } as unknown as typeof compiled
  expect(classTexts(changed, chosenArguments(languages)).questions).toEqual([{ id: 'when', question: 'when?', proofs: [to] }])
})

test('a site without languages has no cards', () => {
  expect(chosenArguments([])).toEqual({ chosen: [], isEven: true })
})
