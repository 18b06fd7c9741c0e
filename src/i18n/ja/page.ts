import type { Message } from '../message'
import type { page as en } from '../en/page'

export const page = {
  // Titles and descriptions of pages
  pageTitle: '{subject}｜{title}',
  pageDescriptionPlace: '{place}を誰が統治し、誰が領有権を主張しているか。ここで何があったか。',
  pageDescriptionElsewhere: '{place}：ここで何があり、島々とどう関わるか。',
  pageDescriptionEvent: '{event}（{date}）。何があり、どうなったか。',
  pageDescriptionPosition: '{position}：主張の内容と論拠、相手側の反論。',
  pageDescriptionView: '{position}：場所ごとの内容と、賛否の論点。',
  pageDescriptionTerm: '{term}：ここでの意味と、誰が使う言葉か。',
  pageDescriptionQuestion: '「{question}」に、事実ごとに出典を示して短く答えます。',

  // Regions and ways through the page
  skipToReader: '記事へ移動',
  skipToMap: '地図へ移動',
  skipToTimeline: '年表へ移動',
  regionMap: '地図',
  regionTimeline: '年表',
  regionReader: '本文',
  regionNavigation: 'メインナビゲーション',
  navReport: '記事',
  navEvents: '出来事',
  navPlaces: '場所',
  navPositions: '立場',
  navGlossary: '用語',
  navQuestions: '質問と答え',
  navSources: '出典',
  navConventions: '地図と呼び名の比較',
  navOutcomes: '解決案の比較',
  navLines: '線',
  navInstruments: '条約・声明',
  navCompare: '二つの地図を並べて見る',
  navChanges: '変更の記録',
  navAbout: 'このサイトについて',
  navClass: '授業用プリント',
  navSequences: '順を追って見る',
  navMore: 'ほか',
  navToReport: '記事へ',
  navAllEvents: 'すべての出来事',
  listUnder: '{list}：{letter}',

  // Small words of the interface
  close: '閉じる',
  cardMore: '詳しく',
  open: '開く',
  moreMenu: 'その他の操作',

  // Languages and names
  language: '言語',
  'namesIn.en': 'English',
  'namesIn.ja': '日本語',
  'namesIn.ru': 'Русский',
  nameOrder: '地名の順',
  nameOrderOwn: 'この言語版のとおり',
  nameOrderParty: '{party}の名称を先に',

  // Theme
  theme: '配色',
  themeLight: 'ライト',
  themeDark: 'ダーク',
  themeSystem: '端末の設定に合わせる',

  editionNamed: '第{n}版（{date}）',
  reportMistake: '誤りを知らせる',

  // On paper
  paperPrinted: '{date}印刷',
  paperRecord: '{date}までの記録',
} satisfies Record<keyof typeof en, Message>
