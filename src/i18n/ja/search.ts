import type { Message } from '../message'
import type { search as en } from '../en/search'

export const search = {
  navSearch: '検索',
  searchResults: '「{query}」の検索結果',
  searchNothing: '「{query}」に当てはまるものはありません。下に、名のあるものすべての索引があります。',
  searchNoHits: '該当なし',
  countResults: { other: '{n}件' },
  searchAll: '「{query}」の検索結果をすべて見る',
  searchMeant: '別のキーボード配列で入力されたものとみなし、「{query}」を検索しました。',
  searchEverything: '名前の索引',
  searchEngine: '検索用の索引',

  // What a result is
  kindTerm: '用語',
  kindLine: '線',
  kindInstrument: '文書',
  kindShelf: '出典',
  kindStep: '順を追って',
  kindQuestion: '質問',
  kindArgument: '論拠：{position}',
  decade: '{n}年代',
} satisfies Record<keyof typeof en, Message>
