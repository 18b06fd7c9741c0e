import type { Message } from '../message'
import type { study as en } from '../en/study'

export const study = {
  // Compare
  compare: '比較',
  compareDivider: '境目',
  compareClose: '比較を閉じる',
  compareLeft: '左',
  compareRight: '右',
  compareHidden: '{view}（隠れています。ドラッグで表示）',
  compareDividerValue: '{left}が幅の{n}パーセント',

  // Whose word for it
  drawsIt: 'どう描くか',
  namesIt: 'どう呼ぶか',

  // What would change
  compareIntro: '同じ海と海岸を二度描いています。二つの時点で、または二つの立場から。',
  compareOnOneMap: '一つの地図に重ねる',
  outcomesNote: 'この地図の図形から数えたものです。数えた結果であり、あるべき姿ではありません。',
  outcomeLand: '陸地',
  howReckoned: '計算の方法',
  outcomeIslands: '島',
  outcomeCoast: '海岸線',
  outcomeSea12: '12海里以内の海',
  outcomeSea200: '200海里以内の海',
  outcomePeopleIn: '住民（{year}年）',
  outcomePart: '{place}の陸地の{value}',
  outcomePeopleBut: '{n}。{place}は島の一部についての集計がない',
  outcomePeopleUnknown: '島の一部についての集計はない',
  outcomeWouldAdminister: 'それぞれが施政を行う範囲',
  outcomeUndrawn: '{place}は分けられるが、島を横切る線を引いた人はいない。',
  reckonedLand:
    '陸地と海岸線：岩礁を含む最も細かい輪郭に沿い、地球楕円体の上で測った。海岸線のデータが違えば値も違う。公表面積は各島のページにある。',
  reckonedSea:
    '海：ほかのどの陸地よりもその島に近い部分を、ここに描いた海岸から12海里まで、200海里までで数えた。直線基線は用いていない。200海里の値は12海里の分を含む。境の線は当サイトの算出で、どの国も合意していない。',
  reckonedPeople:
    '住民：すべての島について確認のとれた人数がある、最も新しい年の値。年の違う人数は足し合わせない。島ごとのより新しい人数は各島のページにある。',
  reckonedSplit: '面積の等分：面積が等しくなる所で、島を長さの方向と直角に切るものとした。計算に用いただけで、地図には描かない。',
  reckonedRounding: '陸は1平方キロと1キロ単位、海は12海里で10平方キロ、200海里で100平方キロ単位に丸めた。',

  // Distances
  distanceHeading: '場所から場所への距離',
  distanceResult: '{from}から{to}まで{km}キロ（{nm}海里）、海岸間の最短距離',
  distanceTo: 'ここまで',
  distanceDraw: '地図に描く',

  // Limits at sea
  seaLimits: '海の境',
  seaTerritorial: '領海（12海里、色は陸地と同じ）',
  seaNoneInForce: 'この日に効力のあった12海里・200海里の線は記録にありません。',
  seaZone200: '200海里水域',
  seaMedian: '海岸間の中間線',
  seaComputed: '海岸線から当サイトが算出したもので、公式の線ではありません。',

  // Charts
  chartResidents: '島々の住民',
  chartAsTable: '表で表示',
  chartGap: '{from}〜{to}の数値はありません',
  chartYear: '年',
  chartValue: '数値',
  chartWhoCounted: '数えられた人',
  chartArea: '面積の比較',
  chartPlace: '場所',
  chartPublished: '公表値',
  chartNearest: '最も近い島：{place}',
  chartNoFigure: '数値なし',
  unitSquareKm: '平方キロ',
  unitKm: 'キロ',
  unitNauticalMiles: '海里',

  // Step by step
  sequenceStep: '{total}のうち{number}',
  sequenceEnd: '終わり',
  sequenceNext: '次へ',
  sequencePrevious: '前へ',
} satisfies Record<keyof typeof en, Message>
