import type { Message } from '../message'
import type { reading as en } from '../en/reading'

export const reading = {
  // The report
  reportParagraph: '第{number}段落',
  reportRetold: '記事（書き直し）',
  reportInParagraph: '記事・第{number}段落',
  reportReadInContext: '記事の中で読む',
  reportExcerpts: '記事の中の記述',
  reportRecordSays: '記録によれば',
  mentionPlace: '場所：{name}',
  mentionEvent: '出来事：{name}（{date}）',
  mentionPosition: '{name}：主張と論拠',
  mentionTerm: '用語：{name}',
  underlinesHint: '下線の語を選ぶと、場所は地図、出来事は年表、立場は双方の主張、用語は短い説明が開きます。',
  underlinesHintNoTerms: '下線の語を選ぶと、場所は地図、出来事は年表、立場は双方の主張が開きます。',
  notesHint: '余白の番号を選ぶと、記録による補足が開きます。',
  'underlined.place': '場所',
  'underlined.event': '出来事',
  'underlined.position': '立場',
  'underlined.term': '用語',

  // A place
  placeWhoAdministers: '誰が統治しているか',
  placeWhoClaims: '誰が領有権を主張しているか',
  placeHistory: 'いつ、誰が統治してきたか',
  placeOtherNames: 'ほかの呼び名・表記',
  placeEvents: 'ここであった出来事',
  placeFigures: '数値',
  placeArea: '面積',
  placePopulation: '住民数',
  placeHighestPoint: '最高点',
  placeDistanceFrom: '{place}からの距離',
  placeKm: '{value}キロ',
  placeSquareKm: '{value}平方キロ',
  heightValue: '{n}メートル',
  distanceValue: '{km}キロ（{nm}海里）',
  partOf: '{place}の一部',
  partOfLand: '{place}にある',
  contains: 'ここにある場所',
  placeLength: '長さ',
  figureYear: '{value}（{year}年）',
  placeSince: '{date}以降',
  placeCaseOf: '{holder}の主張',
  placeAnswerOf: '{holder}の反論',
  placeFigureComputed: '当サイトの計測',
  placeMembers: '含まれる島々',

  // An event
  eventYears: '一覧の年',
  yearEvents: '{year}の出来事',
  eventWhere: '行われた場所',
  eventPlaces: '関係する場所',
  eventParties: '関係する国・人々',
  eventEffect: '統治が移った場所',
  eventRestsOn: '基礎とする文書',
  eventArgued: 'これを根拠とする主張',
  eventArguedByOthers: 'その他の立場',
  textReadings: '双方の読み方',
  eventSources: 'この出来事の出典',

  // Questions
  /** The day up to which an answer holds. */
  questionAsOf: '{date}現在',
  /** Under a sentence of the site itself, in place of sources. */
  questionOwnWords: '当サイト自身の説明',
  /** Before the next question, which is a link. */
  questionNext: '次の質問：',
  questionSources: '出典付きの答え',
  questionsAll: 'すべての質問',

  // A position
  positionClaims: '主張の内容',
  positionHolds: '場所ごとの内容',
  positionArguments: '論拠',
  positionArgument: '論拠',
  positionAnswer: '相手側の反論',
  positionReading: '一つの読み方',
  positionOtherReading: '別の読み方',
  positionClaimComposed: '当サイトがまとめたもので、引用された論点ではありません。',
  positionTheirWord: '{holder}の用語',
  positionAnswerComposed: '当サイトがまとめたもので、引用された反論ではありません。',
  positionArgues: '{holder}の論点',
  positionAnswers: '{holder}の反論',
  positionStartFrom: '{holder}の立場を見る',
  positionNoAnswer: 'この論点への反論は見つかっていません。',
  positionOfficial: '公式の立場',
  positionHeldBy: '主体：{holder}',
  positionSigned: '{holder}が署名',
  positionProposedBy: '{holder}の提案',
  noArguments: '論拠はまだ記録されていません',
  instrumentParties: '当事者',

  // An instrument
  'division.article': '第{number}条{part}',
  'division.paragraph': '第{number}項{part}',
  instrumentInForce: '有効期間',
  textOfTreaty: '文書の内容',
  instrumentOwnWords: '当サイトの要約',

  // Sources
  sourceNoDate: '日付なし',
  sourceUsedBy: '引用している論点',
} satisfies Record<keyof typeof en, Message>
