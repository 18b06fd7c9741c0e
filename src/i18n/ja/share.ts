import type { Message } from '../message'
import type { share as en } from '../en/share'

export const share = {
  shareLink: 'この表示へのリンク',
  shareCopyLink: 'リンクをコピー',
  shareDevice: 'アプリで共有',
  shareSentence: '文を出典付きで',
  shareSentenceHint: '開く前にページ上の語句を選択しておくと、ここに入ります。',
  shareCopySentence: '文をコピー',
  shareQuoted: '「{sentence}」',
  shareSources: '出典：{sources}。',
  shareFrom: '{page}｜{site}{release}　{url}',
  shareEdition: '第{n}版（{date}）',
  shareCite: 'この表示を引用する',
  shareStyle: '書式',
  shareCopyCitation: '引用をコピー',
  shareSaveCitation: 'ファイルに保存（.{extension}）',
  shareQr: 'QRコード',
  shareQrOf: 'この表示へのリンクのQRコード',
  shareSaveQr: 'SVGで保存',
  shareQrTooLong: 'このリンクは長すぎてQRコードにできません。',
  shareMap: '{subject}（地図：{view}、{date}）',
  shareTwoMaps: '{subject}（地図：{view}、{date}／{otherView}、{otherDate}）',

  // What was copied
  copiedLink: 'リンクをコピーしました。',
  copiedSentence: '文を出典付きでコピーしました。',
  copiedCitation: '引用をコピーしました（{style}）。',
  copyRefused: 'ブラウザーがコピーを許可しませんでした。文字列を選択してあるので、Ctrl+C（Macでは⌘C）でコピーしてください。',

  // Words of citation styles
  citeEdition: '第{n}版',
  citeAccessed: '（参照 {date}）',
} satisfies Record<keyof typeof en, Message>
