import { expect, test } from 'vitest'
import { compileDossier } from '../../../src/generator/dossier/compile'
import { readDossier } from '../../../src/generator/dossier/read'
import { resolve } from 'node:path'

const eventsOf = (folder: string) =>
  compileDossier(readDossier(resolve(import.meta.dirname, `../../fixtures/${folder}`)), 'en', 2026).details.event

test('of a text the part that most arguments rest on decides, and either side says its first sentence of it', () => {
  const event = eventsOf('tiny-dispute')['ferry-treaty-1901']
  expect(event?.instruments.map(({ deciding }) => deciding.map(({ article }) => article))).toEqual([['1']])
  expect(event?.argued.map(({ party, answers, lines }) => [party, answers, lines.map(({ argument }) => argument)])).toEqual([
    ['alda', undefined, ['alda-first']],
    ['borea', undefined, ['borea-first']],
  ])
  for (const { lines } of event?.argued ?? []) for (const { says } of lines) expect(says).toMatch(/\.$/)
})

test('where there are more than two parties an answer is nobody’s, and only who argues is heard', () => {
  const event = eventsOf('other-dispute')['ferry-treaty-1901']
  expect(event?.argued.map(({ party, answers }) => [party, answers])).toEqual([['alda', undefined]])
  expect(event?.instruments.flatMap(({ deciding }) => deciding.map(({ article }) => article))).toEqual(['1'])
})
