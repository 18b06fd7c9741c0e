import { expect, test } from 'vitest'
import { tolerated } from '../../../src/domain/evenCases'
import { chosenArguments, classTexts } from '../../../src/generator/class/classTexts'
import { chosenForPaper, paperCases } from '../../../src/generator/class/paperCases'
import { compiledDossier } from '../../fixtures/dossiers'

const languages = ['en', 'ja', 'ru'].map((language) => compiledDossier(language))

test('both cases are on six cards each, and on paper on three, equally long to within a tenth in every language', () => {
  const [cards, paper] = [chosenArguments(languages), chosenForPaper(languages)]
  for (const compiled of languages) {
    const kit = classTexts(compiled, cards)
    expect(kit.isEven).toBe(true)
    for (const [cases, count] of [
      [kit.cases, 6],
      [paperCases(compiled, paper), 3],
    ] as const) {
      expect(cases.map(({ position, cards: own }) => [position, own.length])).toEqual([
        ['japan', count],
        ['russia', count],
      ])
      const lengths = cases.map(({ length }) => length)
      expect(Math.max(...lengths) / Math.min(...lengths) - 1).toBeLessThanOrEqual(tolerated)
    }
  }
})

test('every question of the kit names at least one page that proves its answer, but for what is asked of the site itself', () => {
  const { questions } = classTexts(compiledDossier('en'), chosenArguments(languages))
  expect(questions.length).toBe(compiledDossier('en').core.questions.length - 1)
  expect(questions.filter(({ proofs }) => proofs.length === 0)).toEqual([])
})
