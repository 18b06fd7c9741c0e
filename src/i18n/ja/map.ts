import type { Message } from '../message'
import type { map as en } from '../en/map'

export const map = {
  // Legend
  legend: '凡例',
  legendAdministersClaims: '{administrator}が統治、{claimant}が領有権を主張',
  legendTransfer: '条約の締結後に引き渡すとされたもの',
  legendUndetermined: '未定',
  legendShared: '境界を分けず',
  legendDisclaimer: 'この地図の名称、色、線は、いかなる主張も支持するものではありません。',

  // Lines
  'lineKind.treaty': '条約による国境',
  'lineKind.line-of-control': '実効支配線',
  'lineKind.claimed': '主張する国境',
  'lineKind.median': '中間線',
  'lineKind.limit': '海の限界線',
  'lineKind.baseline': '基線',
  lineStatedBy: '{holder}が主張する国境',
  lineNotAgreed: '合意された国境ではない',
  lineOtherDate: '他の時期',
  lineOtherDateControl: '他の時期の実効支配線',

  // Map
  mapShowPlace: '{place}を表示',
  mapZoomIn: '拡大',
  mapZoomOut: '縮小',
  scaleNauticalMiles: { other: '{n}海里' },
  mapLocator: '世界の中の位置',
  mapWhole: '全体図',
  mapIslandLabel: '{place}（{otherName}）。{facts}',
  mapIslandLabelOneName: '{place}。{facts}',
  mapTip: '{place}：{administrator}が統治、{claimant}が領有権を主張',
  coastlineCredit: '海岸線：{source}',
  alsoCalled: '別名：{name}',
  mapNoIslandThere: 'その方向に島はありません。',
  mapInSet: '{group}の一つとして',
  asOneOfThem: '{them}の一つとして',
  mapStill: '{date}の地図',
  mapInYear: '{year}年の地図',

  // Timeline
  timelinePlay: '再生',
  timelinePause: '一時停止',
  timelinePrevious: '前の出来事',
  timelineNext: '次の出来事',
  timelineZoomIn: '期間を狭める',
  timelineZoomOut: '期間を広げる',
  timelineOpen: '年表を開く',
  timelineWhole: '全期間',
  timelineBands: '誰がどこを治めてきたか',
  timelineDragHint: 'つまみを好きな日まで動かす',
  timelineWheelHint: 'Ctrl＋ホイールで拡大・縮小',
  timelineRest: { other: 'ほか{n}件（年ごと）' },
  timelineDateField: '日付を入力',
  timelineDateUnread: '日付として読み取れません。1999-12-31、1999年12月31日、1999 のように入力してください。',
  timelineDateFuture: 'この日付はまだ来ていません。今日までの日付を入力してください。',
  timelineBandText: '{place}、{from}〜{to}：{facts}',
  timelineCluster: { other: '{from}〜{to}の出来事 {n}件' },
  timelineEarlier: { other: '以前 {n}件' },
  timelineLater: { other: '以後 {n}件' },
  timelineWindowFrom: '期間の始め',
  timelineWindowTo: '期間の終わり',
  timelineBandsAsTable: '帯を表で表示',
  timelineDiffer: '{m}のうち{n}',

  // Rows of the band chart
  rowOpen: '島ごとに開く',
  rowClose: '一行にまとめる',
} satisfies Record<keyof typeof en, Message>
