import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { lateKeys, partedWords } from '../../src/generator/languages/partedWords'
import { translator } from '../../src/i18n/translate'
import { withLate } from '../../src/i18n/lateWords'
import { languages } from '../fixtures/languages'
import { wordsOf } from './translators'

test.each(languages)('the words of %s in two are all of them, and said together as before', (language) => {
  const words = wordsOf(language)
  const { first, late } = partedWords(words)
  expect(Object.assign({}, first.messages, ...Object.values(late).map((part) => part.messages))).toEqual(words.messages)
  const [whole, joined] = [translator(words), withLate(translator(first), late.share)]
  expect(joined('copiedLink')).toBe(whole('copiedLink'))
  expect(joined('close')).toBe(whole('close'))
  expect(joined.noun('shareCite')).toEqual(whole.noun('shareCite'))
  expect([joined.has('copiedLink'), joined.has('close'), joined.has('nothing')]).toEqual([true, true, false])
  expect(joined.language).toBe(language)
})

test('what another language lends is parted too', () => {
  const { first, late } = partedWords({ ...wordsOf('en'), borrowed: { aa: ['close', 'copiedLink'], bb: ['open'] } })
  expect([first.borrowed, late.share.borrowed]).toEqual([{ aa: ['close'], bb: ['open'] }, { aa: ['copiedLink'] }])
  const t = withLate(translator(first), late.share)
  expect([t.borrowedFrom('copiedLink'), t.borrowedFrom('close'), t.borrowedFrom('theme')]).toEqual(['aa', 'aa', undefined])
})

test('nothing that comes with every page says a late message', () => {
  const source = resolve(import.meta.dirname, '../../src')
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (path) =>
      /\.tsx?$/.test(path) &&
      !/^(?:i18n[\\/]\w+[\\/]|share[\\/]|reader[\\/](?:editions|source|about|class)[\\/]|generator[\\/])/.test(path),
  )
  const keys = Object.values(lateKeys).flatMap((group) => [...group])
  const said = files.flatMap((path) => {
    const text = readFileSync(resolve(source, path), 'utf8')
    return keys.filter((key) => text.includes(`'${key}'`)).map((key) => `${path}: ${key}`)
  })
  expect(said).toEqual([])
})
