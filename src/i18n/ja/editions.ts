import type { Message } from '../message'
import type { editions as en } from '../en/editions'

export const editions = {
  changesIntro: 'このサイトの内容は、公開するごとに番号の付いた版になります。各版で追加・変更・削除した点を、変更前の文とともに示します。',
  changesFirst: '最初の版です。以後の版はこれと比較します。',
  changesUnreleased: '最新の版より後の変更',
  changesFeed: '新しい版をフィードで受け取る（Atom）',
  changesCount: { other: '{n}件' },
  changeAdded: '追加',
  changeChanged: '変更',
  changeWithdrawn: '削除',
  changeBefore: '変更前',
  changeAfter: '現在',
  changeNothing: 'なし',
  changeOutlines: '地図上の輪郭と線：{file}',

  // Above a page that a link asks for in an edition
  sinceNothing: 'このリンクは第{edition}版（{date}）で作られました。このページの内容は、その後変わっていません。',
  sinceSome: {
    other: 'このリンクは第{edition}版（{date}）で作られました。その後、このページの内容のうち{n}件が変わりました。',
  },
  sinceUnknown: 'このリンクは第{edition}版を指していますが、その版はありません。最新は第{last}版（{date}）です。',
  sinceAll: 'すべての変更',

  // Parts of an entry
  'field.title': '表題',
  'field.name': '名称',
  'field.names': '名称',
  'field.short': '短い名称',
  'field.summary': '概要',
  'field.text': '本文',
  'field.note': '注記',
  'field.definition': '説明',
  'field.question': '質問',
  'field.answer': '答え',
  'field.date': '日付',
  'field.from': '始まり',
  'field.to': '終わり',
  'field.by': '統治者',
  'field.places': '場所',
  'field.sources': '出典',
  'field.source': '出典',
  'field.claims': '主張',
  'field.arguments': '論拠',
  'field.articles': '条項',
  'field.figures': '数値',
  'field.recordSays': '記録の内容',
  'field.reportSays': '記事の内容',
  'field.headline': '見出し',
  'field.residents': '居住者',
  'field.url': 'URL',
  'field.publisher': '発行者',
} satisfies Record<keyof typeof en, Message>
