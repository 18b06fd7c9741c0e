import type { Message } from '../message'
import type { reading as en } from '../en/reading'

export const reading = {
  // The report
  reportHeading: '記事',
  reportParagraph: '第{number}段落',
  retold: '書き直し',
  reportInParagraph: '記事・第{number}段落',
  reportReadInContext: '記事の中で読む',
  reportExcerpts: '記事の中の記述',
  reportRecordSays: '記録によれば',
  mentionPlace: '場所：{name}',
  mentionEvent: '出来事：{name}（{date}）',
  mentionPosition: '立場：{name}',
  mentionTerm: '用語：{name}',
  underlinesHint: '下線の語から先へ：場所は地図へ、出来事は年表へ、立場は双方の主張へ、用語は短い説明へ。',
  'underlined.place': '場所',
  'underlined.event': '出来事',
  'underlined.position': '立場',
  'underlined.term': '用語',

  // A place
  placeWhoAdministers: '誰が統治しているか',
  placeWhoClaims: '誰が領有権を主張しているか',
  placeHistory: 'いつ、誰が統治してきたか',
  placeEvents: 'ここであった出来事',
  placeFigures: '数値',
  placeArea: '面積',
  placePopulation: '住民',
  placeHighestPoint: '最高点',
  placeDistanceFrom: '{place}からの距離',
  placeKm: '{value}キロ',
  placeSquareKm: '{value}平方キロ',
  heightValue: '{n} m',
  distanceValue: '{km}キロ（{nm}海里）',
  partOf: '{place}の一部',
  contains: '含まれるもの',
  placeLength: '長さ',
  figureYear: '{value}（{year}年）',
  placeSince: '{date}以降',
  placeNotNamed: '文言に名はありません。',
  placeCaseOf: '{holder}の主張',
  placeAnswerOf: '{holder}の反論',
  placeFigureComputed: '当サイトの計測',
  placeMembers: '含まれる島',

  // An event
  eventWhere: '場所',
  eventParties: '当事国',
  eventEffect: '統治が移った場所',
  eventSources: 'この出来事の出典',

  // A position
  positionClaims: '主張の内容',
  positionArguments: '論拠',
  positionArgument: '論拠',
  positionAnswer: '相手側の反論',
  positionTheirWord: '{holder}の言葉',
  positionAnswerComposed: 'このサイトがまとめたもので、引用された回答ではありません。',
  positionArgues: '{holder}の論点',
  positionAnswers: '{holder}の反論',
  positionStartFrom: '{holder}側から始める',
  positionNoAnswer: 'この論点への反論は見つかっていません。',
  positionOfficial: '公式の立場',
  positionNotOfficial: '公式の立場ではない提案',
  positionHeldBy: '{holder}の立場',
  positionSigned: '双方が署名',
  noArguments: '論拠はまだ記録されていません',

  // An instrument
  'division.article': '第{number}条{part}',
  'division.paragraph': '第{number}項{part}',
  instrumentInForce: '有効期間：{from}〜{to}',
  textOfTreaty: '条文の内容',
  inForceSince: '{from}から有効',
  instrumentStillInForce: '有効',
  instrumentNoLonger: '失効',
  instrumentOwnWords: '当サイトの要約',

  // Sources
  sourceNoDate: '日付なし',
  sourceUsedBy: '参照箇所',
} satisfies Record<keyof typeof en, Message>
