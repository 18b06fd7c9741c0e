import type { Message } from '../../message'
import type { tools as en } from '../en/tools'

export const tools = {
  // Keys
  keyboardHelp: 'キーボード操作の説明',
  keyHelpOpen: '?　この説明',
  keySearch: '/　検索',
  keyArrowsMap: '地図で矢印キー　その方向の最も近い島へ',
  keyArrowsTimeline: '年表で左右キー　日・月・年を前後に',
  keyPageTimeline: 'Page Up、Page Down　前後の出来事へ',
  keyHomeEnd: 'Home、End　記録の始まり、今日',
  keyEnter: 'Enter　選択',
  keyEscape: 'Esc　元の場所へ戻る',
  keySwap: 'x　立場を入れ替える',
  keyZoom: '+、−　拡大・縮小',
  keyPlay: '年表でSpace　再生・一時停止',
  keyHomeMap: '地図でHome　択捉島へ',
  keyTab: 'Tab　次の部分へ',

  // Share and cite
  share: '共有',
  shareCopyLink: 'リンクをコピー',
  shareEmbed: '埋め込み',
  shareEmbedCode: 'この表示の埋め込みコード',
  cite: '引用',
  citeText: '「{title}」『四つの島、二つの名』{date}の表示、{url}（{accessed}閲覧）',
  shareDone: 'コピーしました',
  citeCopy: '引用文をコピー',

  // Print
  print: '印刷',
  printTitle: '資料：{subject}',
  printAddress: '固定アドレス',
  printDate: '{date}印刷',
  printSources: 'このページの出典',
  printPage: '{n}/{m}ページ',

  // Download
  export: 'データをダウンロード',
  exportGeoJson: '図形（GeoJSON）',
  exportCalendar: '出来事（iCalendar）',
  exportImage: '画像（SVG）',
  downloadMap: '地図を{format}で',
  downloadData: 'データを{format}で',
  exportCsv: '数値（CSV）',

  // Empty
  emptySelection: '島、日付、または記事の中の語を選んでください。',
  emptyMentions: '記事は{place}に触れていません。',
  emptyEvents: 'ここでの出来事の記録はありません。',
  emptyClaims: 'この日付に、ほかに{place}の領有権を主張する国はありません。',
  emptySources: '出典の記録はありません。',
  emptyFigures: 'この場所の数値はわかっていません。',
  emptyWindow: 'この期間に出来事はありません。',
  emptyWindowAction: '全期間を表示',

  // Foot of the page
  footerNeutrality: '塗りは統治、斜線は主張を示します。それぞれの側の言葉は、その立場の説明の中だけで使います。',
  footerCredits: 'データとライセンス',
  footerReportError: '誤りを知らせる',
  firstVisitHint: '島、日付、リンクされた語のどれかを指すと、ほかの二つも連動します。',
  footerLicence: 'ライセンス',
  footerSourceCode: 'ソースコード',
  footerData: '{date}現在',

  // First visit
  hintChoose: '島を選ぶ（地図でも、記事の中の名前でも）',
  hintTap: '島か下線の語をタップ',
  hintDismiss: '閉じる',

  // Sheet
  sheetFull: '本文を全部表示',
  sheetHalf: '半分まで表示',
  sheetPeek: '地図を表示',

  // Counts
  countEvents: { other: '出来事 {n}件' },
  countIslands: { other: '{n}島' },
  countIslets: { other: '小島 {n}' },
  countArguments: { other: '論拠 {n}件' },
  countSources: { other: '出典 {n}件' },
  countResidents: { other: '住民 {n}人' },
  countPeople: { other: '{n}人' },
  countMentions: { other: '言及 {n}か所' },
  countYears: { other: '{n}年' },
  countDays: { other: '{n}日' },
  countNauticalMiles: { other: '{n}海里' },
  countResults: { other: '{n}件' },
  countParagraphs: { other: '{n}段落' },
  countPlaces: { other: '場所 {n}' },
  countPositions: { other: '立場 {n}' },
  countTerms: { other: '用語 {n}' },
  countHouseholds: { other: '{n}世帯' },
} satisfies Record<keyof typeof en, Message>
