import type { Message } from '../message'
import type { trouble as en } from '../en/trouble'

export const trouble = {
  // Said by the live region
  announcePlace: '{place}を選択しました。{date}、{facts}。',
  announceEvent: '{date}、{event}。',
  announceDate: '{date}。{sentence}',
  announceView: '「{view}」の表示に切り替えました。',
  announceCleared: '選択を解除しました。',
  announcePosition: '{position}を開きました。',
  announceParagraph: '記事の第{n}段落です。',
  announceTerm: '{term}の説明を開きました。',
  announceLine: '線を選択しました：{name}。',

  // Search

  // The reader’s own article

  // What was not understood in an address
  'trouble.place': '「{id}」という場所はありません。最初の表示にしました。',
  'trouble.event': '「{id}」という出来事はありません。出来事の一覧を表示しています。',
  'trouble.position': '「{id}」という立場はありません。最初の表示にしました。',
  'trouble.term': '「{id}」という用語はありません。最初の表示にしました。',
  'trouble.paragraph': '記事に第{id}段落はありません（全{total}段落）。最初の表示にしました。',
  'trouble.address': 'このアドレスに当たるものはありません。最初の表示にしました。',
  'trouble.view': '「{id}」という表示はありません。統治の状況を表示しています。',
  'trouble.date': '「{value}」は日付として読めません。1999-12-31、1999-12、1999のように書いてください。今日の状態を表示しています。',
  'trouble.date-future': '{date}はまだ来ていません。今日の状態を表示しています。',
  'trouble.extent': '地図のこの範囲はありません。島々全体を表示しています。',
  'trouble.language': 'このページは{languages}で読めます。{shown}で表示しています。',
  'trouble.compare': 'アドレスから二つ目の地図を読み取れませんでした。一つだけ表示しています。',

  // What failed
  errorGeometry: '地図を読み込めませんでした。ほかの部分は使えます。接続を確認して、もう一度試してください。',
  retry: 'もう一度試す',
  errorCoastline: '海岸線を読み込めませんでした。文章と年表は使えます。もう一度お試しください。',
  errorLoad: '{what}を読み込めませんでした。接続を確認して、もう一度お試しください。ほかの部分は使えます。',
  errorDamaged: '{what}のデータが壊れているため、表示していません。もう一度お試しください。',
  errorBroke: 'この部分が動かなくなりました。再読み込みしてください。ほかの部分は使えます。',

  // Not found
  notFound: 'このアドレスのページはありません。最初の画面を表示しています。地図も記事もそのまま使えます。',
  notFoundStart: '日本語で始める',

  // Late and offline
  loading: '読み込み中…',

  // Without script
  noScriptYears: '年',
} satisfies Record<keyof typeof en, Message>
