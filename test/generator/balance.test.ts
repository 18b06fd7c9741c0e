import { expect, test } from 'vitest'
import { actsOf, answersBalanceOf, balanceOf } from '../../src/generator/dossier/balance'
import type { QuestionDetail } from '../../src/domain/content/detail'
import { contentSchema } from '../../src/generator/dossier/schema/content'
import { questionId } from '../../src/generator/dossier/compile/ids'
import { compiledDossier, rawDossier, tinyDispute } from '../fixtures/dossiers'

test('what either side says is counted by page, in words, and in characters where words are not parted', () => {
  const [en, ja] = ['en', 'ja'].map((language) => balanceOf(compiledDossier(language)))
  expect(en?.map(({ position }) => position)).toEqual(ja?.map(({ position }) => position))
  for (const [i, { own, answers }] of (en ?? []).entries()) {
    expect(own).toBeGreaterThan(10)
    expect(answers).toBeGreaterThan(5)
    expect(ja?.[i]?.own).toBeGreaterThan(own)
  }
})

test('what an answer tells of a party is what follows its name, up to that of another', () => {
  const id = questionId('why')
  const core = { ...tinyDispute(), questions: [{ id, question: 'Why?', places: [], events: [] }] }
  const told = (text: string) => {
    const question: QuestionDetail = { kind: 'question', id, answer: [{ runs: [{ text }], sources: [] }] }
    return answersBalanceOf({ core, details: { ...compiledDossier('en').details, question: { [id]: question } } })
  }
  expect(told('In 1956 Alda offered two of them; Borea asked for four.')).toEqual([{ question: id, of: [5, 4] }])
  expect(told('Nobody knows.')).toEqual([{ question: id, of: [0, 0] }])
})

test('events are counted by whose act they are, what is signed or talked over as done together', () => {
  const { events } = contentSchema({ all: ['en', 'ja', 'ru'], complete: ['en', 'ja', 'ru'] }).parse(rawDossier().files)
  const acts = new Map(actsOf(events))
  const published = events.filter(({ verified }) => verified !== false)
  expect([...acts.values()].reduce((sum, n) => sum + n, 0)).toBe(published.length)
  expect(acts.get('together')).toBe(published.filter(({ kind }) => /^(?:treaty|declaration|summit|talks)$/.test(kind)).length)
  expect(actsOf(events, '9999')).toEqual([])
})

test.each(['en', 'ja', 'ru'])(
  'in %s the answers together tell of either party, and of neither twice as much as of the other',
  (language) => {
    const all = answersBalanceOf(compiledDossier(language))
    const [one = 0, other = 0] = [0, 1].map((party) => all.reduce((sum, { of }) => sum + (of[party] ?? 0), 0))
    expect(Math.max(one, other) / Math.min(one, other)).toBeLessThan(2)
  },
)
