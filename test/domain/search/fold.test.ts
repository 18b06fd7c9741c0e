import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../../../src/domain/search/fold'

test.each([
  ['marks above letters', 'Ėtamō', 'etamo'],
  ['macrons', 'Hoppō Ryōdo', 'hoppo ryodo'],
  ['marks that are written apart', 'e\u0301te\u0301', 'ete'],
  ['full width', 'ＩＳＬＥ１９５６', 'isle1956'],
  ['half width kana, voiced too', 'ｶﾞｷﾞ', 'がぎ'],
  ['katakana', 'ノルホルム', 'のるほるむ'],
  ['forms of letters before a reform', '擇捉・國後・齒舞・澁谷嶋', '択捉 国後 歯舞 澁谷島'],
  ['ё', 'Полётов', 'полетов'],
  ['й', 'Тюлений', 'тюлении'],
  ['Hebrew points', 'טָאמוּ', 'טאמו'],
  ['signs between words', '  «Treaty—of» (North_Bay)!', 'treaty of north bay'],
])('%s are folded away: %s', (_, text, folded) => {
  expect(fold(text)).toBe(folded)
})

test('a voiced syllable stays another than the unvoiced one', () => {
  expect(fold('ガ')).not.toBe(fold('カ'))
})

test('what is folded stays as it is when folded again, and capitals never matter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const folded = fold(text)
      expect(fold(folded)).toBe(folded)
      expect(folded).not.toMatch(/^\s|\s$|\s\s/)
    }),
  )
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zа-яё ]*$/), (text) => {
      expect(fold(text.toUpperCase())).toBe(fold(text))
    }),
  )
})
