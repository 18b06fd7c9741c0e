import { expect, test } from 'vitest'
import { parseRuns } from '../../../src/generator/dossier/compile/report'
import { questions as schema } from '../../../src/generator/dossier/schema/questions'
import { textSchemas } from '../../../src/generator/dossier/schema/text'
import { rawDossier } from '../../fixtures/dossiers'
import { languages } from '../../fixtures/languages'
import { renderReader } from '../../reader/renderReader'

const questions = schema(textSchemas({ all: languages, complete: languages })).parse(rawDossier().files.questions)

/** The answer in one language as it is read, its links as words. */
function answerIn(language: string, { answer }: (typeof questions)[number]): string {
  const sentences = answer.map(({ text }) =>
    parseRuns(text[language] ?? '')
      .map((run) => run.text)
      .join(''),
  )
  return sentences.join(language === 'ja' ? '' : ' ')
}

test('fifteen questions of a newcomer are answered, the first of them in five sentences', () => {
  expect(questions.length).toBe(15)
  expect(questions[0]?.answer.length).toBe(5)
})

test('an answer is of 60 to 180 English words, and of 150 to 450 Japanese characters', () => {
  for (const question of questions) {
    const words = answerIn('en', question).split(/\s+/).length
    const characters = answerIn('ja', question).length
    expect(words >= 60 && words <= 180, `${question.id}: ${words} words`).toBe(true)
    expect(characters >= 150 && characters <= 450, `${question.id}: ${characters} characters`).toBe(true)
  }
})

test('an answer leads to the same places, events, positions and terms in every language', () => {
  for (const { id, answer } of questions)
    for (const { text } of answer) {
      const [first, ...others] = languages.map((language) =>
        parseRuns(text[language] ?? '')
          .flatMap(({ to }) => (to ? [`${to.kind}:${to.id}`] : []))
          .sort(),
      )
      for (const other of others) expect(other, id).toEqual(first)
    }
})

test('the question on the site itself leads to the page about it, and no other does', async () => {
  for (const { id } of questions) {
    const html = await renderReader({ address: `en/questions/${id}/` })
    expect(/class="all"><a href="[^"]*about\/"/.test(html), id).toBe(id === 'who-made-this-site')
  }
})
