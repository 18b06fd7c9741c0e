import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseRuns, splitSentences } from '../../../src/generator/dossier/compile/report'
import { language as russian } from '../../../src/i18n/ru/language'
import { languages } from '../../fixtures/languages'
import type { Run } from '../../../src/domain/content/report'

test('a Markdown link with a scheme is a mention, and the rest is text', () => {
  expect(parseRuns('To [Tamm](place:tamm).')).toEqual([{ text: 'To ' }, { text: 'Tamm', to: { kind: 'place', id: 'tamm' } }, { text: '.' }])
})

test('emphasis, a second paragraph and a web link are no retelling', () => {
  expect(() => parseRuns('It *matters*.')).toThrow('emphasis')
  expect(() => parseRuns('One.\n\nTwo.')).toThrow('one paragraph')
  expect(() => parseRuns('[here](https://example.org)')).toThrow('no reference')
})

test('sentences are split at their ends, in Japanese too', () => {
  const english = splitSentences(parseRuns('He left. [She](place:a) stayed. It rained.'), 'en')
  expect(english.map(textOf)).toEqual(['He left. ', 'She stayed. ', 'It rained.'])
  expect(splitSentences(parseRuns('雨が降った。[彼女](place:a)は残った。'), 'ja').map(textOf)).toEqual(['雨が降った。', '彼女は残った。'])
})

test('a sentence end inside a mention does not break it', () => {
  const mention: Run = { text: 'One. Two', to: { kind: 'place', id: parseId() } }
  expect(splitSentences([{ text: 'See ' }, mention, { text: '.' }], 'en')).toEqual([[{ text: 'See ' }, mention, { text: '.' }]])
})

test('splitting loses no character and breaks no mention', () => {
  const run = fc.record({ text: fc.stringMatching(/^[A-Za-zА-я。.!? ]{1,20}$/), mention: fc.boolean() })
  fc.assert(
    fc.property(fc.array(run, { maxLength: 8 }), fc.constantFrom(...languages), (parts, language) => {
      const runs = parts.map(({ text, mention }): Run => (mention ? { text, to: { kind: 'place', id: parseId() } } : { text }))
      const sentences = splitSentences(runs, language)
      expect(sentences.map(textOf).join('')).toBe(textOf(runs))
      expect(sentences.flat().filter(({ to }) => to)).toEqual(runs.filter(({ to }) => to))
      expect(sentences.every((sentence) => sentence.length > 0)).toBe(true)
    }),
  )
})

test('a Russian one-letter word stays with the next, at the start of a mention and in a row', () => {
  expect(russian.typeset?.('И в Москве, а не у нас')).toBe('И\u00a0в\u00a0Москве, а\u00a0не у\u00a0нас')
  expect(russian.typeset?.('[В ноябре](event:a) к ним')).toBe('[В\u00a0ноябре](event:a) к\u00a0ним')
  expect(russian.typeset?.('мыс Нос')).toBe('мыс Нос')
})

const textOf = (runs: readonly Run[]) => runs.map(({ text }) => text).join('')

function parseId() {
  const [run] = parseRuns('[a](place:a)')
  if (run?.to?.kind !== 'place') throw new Error('no place')
  return run.to.id
}
