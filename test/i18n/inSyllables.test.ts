import { expect, test } from 'vitest'
import { inSyllables } from '../../src/i18n/ja/inSyllables'

test.each([
  ['えとろふとう', 'あ', 'hiragana'],
  ['カイロ宣言', 'か', 'katakana'],
  ['ガイド', 'か', 'a voiced syllable'],
  ['ポツダム宣言', 'は', 'a half-voiced one'],
  ['ッ', 'た', 'one written small'],
  ['「引き渡し」と「返還」', 'は', 'a sign before it'],
  ['条約', 'さ', 'a character that is mostly read so'],
  ['元島民の訪問', 'ま', 'a word that is read in another way'],
  ['1855年の国境', '数字', 'a figure'],
  ['２０２０年', '数字', 'a figure in full width'],
  ['SCAPIN第677号', '英字', 'a Latin letter'],
  ['鬱金', 'その他', 'a character without a known reading'],
])('%s stands below %s: %s', (title, heading) => {
  expect(inSyllables(title).heading).toBe(heading)
})

test('titles of a row are in the order of their syllables', () => {
  const readings = ['こうか', 'カード', '協議'].map((title) => inSyllables(title).reading)
  expect(readings.toSorted(new Intl.Collator('ja-JP').compare)).toEqual([readings[1], readings[2], readings[0]])
})
