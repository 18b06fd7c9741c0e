/** Marks above and below letters that readers leave out: accents and macrons, Hebrew points, Arabic vowel signs. Those that make another letter, as in kana, stay. */
const marks = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g

const katakana = /[\u30a1-\u30f6]/g
const toHiragana = 0x60

/**
 * Text as it is compared, for query and index alike: full and half width are one, as are capitals and small letters, letters with and without marks
 * (ō and o, ё and е), katakana and hiragana; whatever is no letter and no digit parts words.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(marks, '')
    .normalize('NFC')
    .replace(katakana, (letter) => String.fromCharCode(letter.charCodeAt(0) - toHiragana))
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
}
