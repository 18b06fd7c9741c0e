import type { Message } from '../message'
import type { trouble as en } from '../en/trouble'

export const trouble = {
  // Said by the live region
  announcePlace: '{place}を選択しました。{date}、{facts}。',
  announceSubject: '{subject}。{situation}',
  announceEvent: '{date}、{event}。',
  announceDate: '{date}。{sentence}',
  announceView: '「{view}」の表示に切り替えました。',
  announceCleared: '選択を解除しました。',
  announcePosition: '{position}を開きました。',
  announceParagraph: '記事の第{n}段落です。',
  announceTerm: '{term}の説明を開きました。',
  announceLine: '「{name}」の線を選択しました。',

  // Search

  // The reader’s own article

  // What was not understood in an address
  'trouble.place': '「{id}」という場所はありません。最初の画面を表示しています。',
  'trouble.event': '「{id}」という出来事はありません。出来事の一覧を表示しています。',
  'trouble.position': '「{id}」という立場はありません。最初の画面を表示しています。',
  'trouble.term': '「{id}」という用語はありません。最初の画面を表示しています。',
  'trouble.paragraph': '記事に第{id}段落はありません（全{total}段落）。最初の画面を表示しています。',
  'trouble.address': 'このアドレスに当たるものはありません。最初の画面を表示しています。',
  'trouble.addressList': 'このアドレスに当たるものはありません。代わりに「{page}」を表示しています。',
  'trouble.edition': '「{value}」は版の番号として読めません。現在のページを表示しています。',
  'trouble.view': '「{id}」という表示はありません。統治の状況を表示しています。',
  'trouble.date': '「{value}」は日付として読めません。1999-12-31、1999-12、1999のように入力してください。今日の状態を表示しています。',
  'trouble.date-future': '{date}はまだ先の日付です。今日の状態を表示しています。',
  'trouble.date-twice': 'アドレスに日付が二つ以上あります。最初の日付を表示しています。',
  'trouble.view-twice': 'アドレスに表示の指定が二つ以上あります。最初のものを表示しています。',
  'trouble.extent': '指定された範囲は地図の外です。島々全体を表示しています。',
  'trouble.language': 'このページは{languages}で読めます。{shown}で表示しています。',
  'trouble.compare': 'アドレスから二つ目の地図を読み取れませんでした。一つだけ表示しています。',

  // What failed
  errorGeometry:
    '動かせる地図を読み込めませんでした。表示中の地図はそのまま見られ、ページのほかの部分も使えます。接続を確認して、もう一度お試しください。',
  retry: 'もう一度試す',
  errorCoastline: '細かい海岸線を読み込めませんでした。おおまかな海岸線で表示しています。文章と年表は使えます。もう一度お試しください。',
  errorLoad: '「{what}」の内容を読み込めませんでした。ページのほかの部分は使えます。接続を確認して、もう一度お試しください。',
  errorDamaged: '「{what}」の内容が壊れて届いたため、表示していません。ページのほかの部分は使えます。もう一度お試しください。',
  errorPart: 'この部分は読み込めなかったか、動かなくなりました。ほかの部分は使えます。接続を確認して、もう一度お試しください。',
  errorOutdated:
    'このサイトは更新されましたが、このページは更新前のものです。読み込み直してください。選んだ項目、日付、表示、地図の範囲はそのまま残ります。',
  loadEdition: '新しい版を読み込む',
  errorUnreached: 'リンク先のページに接続できません。このページはそのまま使えます。接続を確認して、もう一度お試しください。',
  pageStill:
    'このページの一部が届かなかったか、動かなくなりました。文章はすべて読め、リンクも使えますが、地図と年表は操作できません。接続を確認して、もう一度お試しください。',
  pageStillAsked: '表示している日付：{date}。アドレスで指定された日付や表示には切り替わっていません。',
  pageOldBrowser:
    'お使いのブラウザーは古いため、地図と年表を操作できません（過去2年以内のChromeかEdge、Firefox 140以降、Safari 17.5以降が必要です）。文章はすべて読め、リンクも使えます。',
  pageOpenedAsFile:
    'このページはファイルとして開かれています。文章はすべて読め、リンクも使えますが、地図と年表を操作できるのは、ウェブサーバーから開いたときだけです。',

  // Not found
  notFound: 'このアドレスのページはありません。最初の画面を表示しています。地図も記事もそのまま使えます。',
  notFoundStart: '日本語で始める',

  // Late and offline
  loading: '読み込み中…',

  // Without script
  noScriptYears: '年ごとの地図',
} satisfies Record<keyof typeof en, Message>
