import { inDigits } from '../time/hanNumbers'

/** Marks above and below letters that readers leave out: accents and macrons, Hebrew points, Arabic vowel signs. Those that make another letter, as in kana, stay. */
const marks = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g

const katakana = /[\u30a1-\u30f6]/g
const toHiragana = 0x60

/** Han letters as they were written before the reform of 1946, and some of their other forms, each before the one of today. */
const former =
  '國国擇択齒歯嶋島嶌島區区澤沢廣広戰戦條条權権舊旧會会學学關関縣県號号來来發発實実對対總総聲声黨党體体變変讓譲屬属營営獨独辭辞餘余兩両萬万數数樂楽氣気歐欧亞亜經経濟済眞真禮礼應応將将爭争灣湾峽峡龍竜瀧滝邊辺邉辺峯峰當当擧挙臺台稱称圓円淺浅佛仏榮栄圍囲壹一貳二參三單単斷断遲遅鐵鉄傳伝讀読賣売爲為畫画繪絵譯訳豫予與与寫写處処證証獻献勸勧歸帰'
const letters = [...former]
const today: ReadonlyMap<string, string> = new Map(
  letters.flatMap((letter, i) => (i % 2 === 0 ? [[letter, letters[i + 1] ?? letter] as const] : [])),
)

/**
 * Text as it is compared, for query and index alike: full and half width are one, as are capitals and small letters, letters with and without marks
 * (ō and o, ё and е), katakana and hiragana, 國 and 国, 一九五六年 and 1956年; whatever is no letter and no digit parts words.
 */
export function fold(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(marks, '')
    .normalize('NFC')
    .replace(katakana, (letter) => String.fromCharCode(letter.charCodeAt(0) - toHiragana))
    .replace(/\p{Script=Han}/gu, (letter) => today.get(letter) ?? letter)
  return inDigits(plain)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
}
