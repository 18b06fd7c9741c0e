import type { Message } from '../message'
import type { study as en } from '../en/study'

export const study = {
  // Compare
  compare: '比較',
  compareDivider: '仕切り',
  compareClose: '比較を閉じる',
  compareLeft: '左',
  compareRight: '右',
  compareHidden: '{view}（隠れています。ドラッグで表示）',
  compareDividerValue: '{left}が幅の{n}パーセント',

  // Whose word for it
  drawsIt: '地図での描き方',
  namesIt: '使う名称',

  // What would change
  compareIntro: '同じ海域を、異なる二つの時点または二つの立場で並べています。',
  compareOnOneMap: '一つの地図に重ねる',
  outcomesNote: 'この地図の図形から算出した値です。計算の結果であり、望ましい姿を示すものではありません。',
  outcomeLand: '陸地',
  howReckoned: '計算の方法',
  outcomeIslands: '島',
  outcomeCoast: '海岸線',
  outcomeSea12: '12海里以内の海',
  outcomeSea200: '200海里以内の海',
  outcomePeopleIn: '住民数（{year}年）',
  outcomePart: '{place}の陸地の{value}',
  outcomePeopleBut: '{n}（{place}は、島の一部だけの人数の統計がないため含みません）',
  outcomePeopleUnknown: '島の一部だけの人数の統計はありません',
  outcomeWouldAdminister: 'それぞれが施政を行う範囲',
  outcomeUndrawn: '{place}は分けられることになりますが、島を横切る線を示した例はありません。',
  reckonedLand:
    '陸地と海岸線：岩礁を含む最も細かい輪郭に沿い、地球楕円体の上で測りました。海岸線のデータが違えば値も違います。公表面積は各島のページにあります。',
  reckonedSea:
    '海：ほかのどの陸地よりもその島に近い部分を、ここに描いた海岸から12海里まで、200海里までで算出しました。直線基線は用いていません。200海里の値は12海里の分を含みます。境の線は当サイトの算出で、どの国も合意していません。',
  reckonedPeople:
    '住民数：すべての島について確認のとれた人数がある、最も新しい年の値です。年の違う人数は足し合わせていません。島ごとのより新しい人数は各島のページにあります。',
  reckonedSplit: '面積の等分：面積が等しくなる所で、島を長さの方向と直角に切るものとしました。計算に用いただけで、地図には描いていません。',
  reckonedRounding: '陸は1平方キロと1キロ単位、海は12海里で10平方キロ、200海里で100平方キロ単位に丸めました。',

  // Distances
  distanceHeading: '二つの場所の間の距離',
  distanceResult: '{from}から{to}まで{km}キロ（{nm}海里）、海岸間の最短距離',
  distanceTo: '測る相手',
  distanceDraw: '地図に描く',

  // Limits at sea
  seaLimits: '海域の限界線',
  seaTerritorial: '領海（12海里、色は陸地と同じ）',
  seaNoneInForce: 'この日に効力のあった12海里・200海里の線は記録にありません。',
  seaZone200: '200海里水域',
  seaMedian: '海岸間の中間線',
  seaComputed: '海岸線から当サイトが算出したもので、公式の線ではありません。',

  // Charts
  chartResidents: '島々の住民数',
  chartAsTable: '表で表示',
  chartGap: '{from}〜{to}年の数値はありません',
  chartYear: '年',
  chartValue: '数値',
  chartYearValue: '{year}年：{value}',
  chartWhoCounted: '集計の対象',
  chartArea: '面積の比較',
  chartPlace: '場所',
  chartPublished: '公表値',
  chartNearest: '最も近い島：{place}',
  chartNoFigure: '数値なし',
  unitSquareKm: '平方キロ',
  unitKm: 'キロ',
  unitNauticalMiles: '海里',

  // Step by step
  sequenceStep: '{number}／{total}',
  sequenceEnd: '終わり',
  sequenceNext: '次へ',
  sequencePrevious: '前へ',
} satisfies Record<keyof typeof en, Message>
