import type { Indexed } from '../words'

/** The rows of the syllabary, each by its first syllable, with all that belong to it. */
const rows: Readonly<Record<string, string>> = {
  あ: 'あいうえお',
  か: 'かきくけこ',
  さ: 'さしすせそ',
  た: 'たちつてと',
  な: 'なにぬねの',
  は: 'はひふへほ',
  ま: 'まみむめも',
  や: 'やゆよ',
  ら: 'らりるれろ',
  わ: 'わゐゑをん',
}

/** Characters by the syllable that a title which begins with them is mostly read with. Voiced ones are in the row of the unvoiced. */
const charactersBySyllable: Readonly<Record<string, string>> = {
  あ: '安',
  い: '一池違石維',
  う: '得右',
  え: '沿',
  お: '欧沖',
  か: '改官柏下川海会外解開貝核学合革',
  き: '岸共協帰旧基議教行九緊起期漁魚',
  く: '空軍群',
  け: '経憲決権県現検原言元',
  こ: '公国交口降航固故河近校後高五講港',
  さ: '最査財再参在三残産',
  し: '色島侵支書正小資市自時実条事住首主社新真手人常城十昭上終準',
  す: '水数',
  せ: '政声宣戦世接先船制選絶占全',
  そ: '祖測損総相',
  た: '対大田第太代他誰台択樽単',
  ち: '千中地朝調直治知長',
  つ: '通追',
  て: '提敵天停',
  と: '東豊統特土都登当投独同',
  な: '内',
  に: '日二西入',
  ね: '根',
  の: '農',
  は: '幌初排範反発破八歯',
  ひ: '引非必百',
  ふ: '文不武復封物',
  へ: '平米返変併',
  ほ: '北放法報方本墓防保貿',
  ま: '松毎',
  み: '南密民未',
  む: '無',
  め: '名面明',
  も: '毛目',
  や: '約役',
  ゆ: '有郵輸',
  よ: '洋四要予読',
  り: '両領離陸旅',
  れ: '連歴冷',
  ろ: '六露論',
}

/** Words that are read in another way than their first character mostly is. */
const words: Readonly<Record<string, string>> = { 元島民: 'も', 残った: 'の', 長官: 'ち' }

const beginnings = new Map([
  ...Object.entries(charactersBySyllable).flatMap(([syllable, characters]) =>
    [...characters].map((character) => [character, syllable] as const),
  ),
  ...Object.entries(words),
])
const longest = Math.max(...[...beginnings.keys()].map(({ length }) => length))

/** No reading is known: such a title stands at the end. */
const unread: Indexed = { heading: 'その他', reading: '\uffff' }

/** Where a title stands in an index by the fifty sounds: figures first, then Latin letters, then the rows of the syllabary. */
export function inSyllables(title: string): Indexed {
  const name = title.normalize('NFKC').replace(/^[^\p{L}\p{N}]+/u, '')
  if (/^\p{Nd}/u.test(name)) return { heading: '数字', reading: name }
  if (/^\p{Script=Latin}/u.test(name)) return { heading: '英字', reading: name }
  const beginning = [...Array(longest).keys()].map((less) => name.slice(0, longest - less)).find((start) => beginnings.has(start)) ?? ''
  const reading = (beginnings.get(beginning) ?? '') + name.slice(beginning.length)
  const syllable = plain(reading.charAt(0))
  const row = Object.entries(rows).find(([, syllables]) => syllable !== '' && syllables.includes(syllable))
  return row ? { heading: row[0], reading: syllable + reading.slice(1) } : unread
}

/** A syllable in hiragana, without the marks that make it voiced, and not written small. */
function plain(syllable: string): string {
  const hiragana = syllable.replace(/[\u30a1-\u30f6]/, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60))
  const [unvoiced = ''] = hiragana.normalize('NFD')
  const small = 'ぁぃぅぇぉっゃゅょ'.indexOf(unvoiced)
  return small < 0 ? unvoiced : 'あいうえおつやゆよ'.charAt(small)
}
