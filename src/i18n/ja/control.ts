import type { Message } from '../message'
import type { control as en } from '../en/control'

export const control = {
  // Views
  view: '表示',
  viewControl: '統治の状況',
  viewOther: 'ほかの立場',
  viewMapShows: '地図の表示',
  viewMapShowsValue: '地図の表示：{view}',
  viewWords: '当事者の言葉と出典',
  swapSides: '立場を入れ替える',
  swapSidesHint: '地図を動かさずに相手側の立場を表示',

  // Who administers, who claims
  notClaimed: 'ほかに領有権を主張する国なし',
  notYetGivenUp: 'ほかに主張する国なし（{holder}の放棄が効力を生じるのは{date}）',

  // Facts: parts of a sentence, joined by listFacts
  factAdministered: '{holder}が統治',
  factClaimed: '{holder}が領有権を主張',
  factShared: '{holders}の間で国境を定めず',
  factFighting: '支配の移行期、戦闘継続',
  factMilitary: '軍による支配',
  factUnder: '{holder}の占領下',
  listFacts: '{first}、{second}',
  listAnd: '{first}と{second}',

  // The title of the map
  sentenceAdministers: '{place}は{holder}が統治している。',
  sentenceClaims: '{holder}が{place}の領有権を主張している。',
  sentenceAllDisputed: '{all}はいずれも{holder}が統治している。',
  sentenceClaimsThem: '{holder}が領有権を主張している。',
  sentenceClaimsLater: '{holder}が{place}の領有権を主張している（今の形では{date}から）。',
  sentenceClaimsThemLater: '{holder}が領有権を主張している。{places}については、今の形では{date}から。',
  sentenceNoClaim: '領有権を主張する国はほかにない。',
  sentenceMixed: '{them}のうち{n}島を{holder}が統治している。',
  sentenceChanging: '{places}では支配が移りつつある。',
  sentenceUndivided: '{place}では{holders}の間の国境が定められていない。',

  // Status of a tenure
  'status.administered': '統治',
  'status.shared': '国境を定めず',
  'status.shared-by-many': '国境を定めず',
  'status.occupied': '軍による支配',
  'status.fighting': '支配の移行期、戦闘継続',
  'status.undetermined': '帰属未定',
  'status.unknown': '不明',
  'status.hypothetical': '仮定',

  // Nature of a claim
  'nature.sovereignty': '領有権を主張',
  'nature.transfer-after-treaty': '平和条約の締結後に引き渡し',
  'nature.renounced': '放棄、帰属先の定めなし',
  'nature.not-named': '文書に名は挙がっていない',
  'nature.left-open': '今後に委ねる',
  'nature.homeland': '故郷であり、国家としての領有権の主張ではない',
  'nature.divided': '分割する',
  claimRecognised: '{holder}の領有権を認める',
  claimForAnother: '{holder}の領土であると主張',
  claimDated: '{claim}（{span}）',
  claimStated: '{claim}。現在の形での主張は{date}以降',
  placeClaimLater: '現在の形での主張は{date}から',

  // Sentences put together
  groupInText: '{name}',
  factOfSome: '{fact}（{some}）',
  sentenceLabelled: '{label}：{value}。',
  comma: '、',
  colon: '：',
  semicolon: '、',
  inBrackets: '（{text}）',
  betweenSentences: '',

  // Numbers in words
  'small.1': '一',
  'small.2': '二',
  'small.3': '三',
} satisfies Record<keyof typeof en, Message>
