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
  swapSidesHint: '地図を動かさずに相手側の主張を表示',

  // Who administers, who claims
  notClaimed: 'ほかに領有権を主張する国なし',

  // Facts: parts of a sentence, joined by listFacts
  factAdministered: '{holder}が統治',
  factClaimed: '{holder}が領有権を主張',
  factShared: '{holders}の間で境界を分けず',
  factFighting: '支配が移る途上、戦闘中',
  factMilitary: '軍の支配下',
  listFacts: '{first}、{second}',
  listAnd: '{first}と{second}',

  // The title of the map
  sentenceAdministers: '{place}は{holder}が統治している。',
  sentenceClaims: '{holder}が{place}の領有権を主張している。',
  sentenceAllDisputed: '{all}はいずれも{holder}が統治している。',
  sentenceClaimsThem: '{holder}が領有権を主張している。',
  sentenceNoClaim: '領有権を主張する国はほかにない。',
  sentenceMixed: '{them}のうち{n}島を{holder}が統治している。',
  sentenceChanging: '支配が移る途上：{places}。',
  sentenceUndivided: '{place}は{holders}の間で境界を分けない。',

  // Status of a tenure
  'status.administered': '統治',
  'status.shared': '境界を分けず',
  'status.shared-by-many': '境界を分けず',
  'status.occupied': '軍の支配下',
  'status.fighting': '支配が移る途上、戦闘中',
  'status.undetermined': '帰属未定',
  'status.unknown': '不明',
  'status.hypothetical': '仮定',

  // Nature of a claim
  'nature.sovereignty': '領有権を主張',
  'nature.transfer-after-treaty': '平和条約の締結後に引き渡し',
  'nature.renounced': '放棄、帰属先の定めなし',
  'nature.undetermined': '帰属を未定とする',

  // Sentences put together
  groupInText: '{name}',
  factOfSome: '{fact}（{some}）',
  sentenceLabelled: '{label}：{value}。',
  comma: '、',
  betweenSentences: '',

  // Numbers in words
  'small.1': '1',
  'small.2': '2',
  'small.3': '3',
} satisfies Record<keyof typeof en, Message>
