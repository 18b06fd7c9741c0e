import type { Message } from '../message'
import type { classKit as en } from '../en/classKit'

export const classKit = {
  classIntro:
    '印刷して配れるプリントです。書き込み用の地図と記入済みの地図、双方の論拠を同じ長さのカードにしたもの（反論の記入欄付き）、示されたページに答えがある問いを収めています。プリントごとに新しいページから始まります。',
  classBlank: '書き込み用の地図',
  classBlankTask:
    '番号の横に、それぞれの側の呼び名を書きましょう。統治している所に色を塗り、領有権が主張されている所に斜線を引き、それぞれの側が述べる国境を書き入れましょう。',
  classFilled: '記入済みの地図',
  classCases: '論拠のカード',
  classCasesTask: 'グループごとに一方のカードを使って論じます。ほかのグループは反論を空欄に書き、その後、立場を入れ替えます。',
  classEven: '長さ（差は1割以内）：{list}。',
  classUneven: '長さ（差は1割を超える）：{list}。',
  classWords: { other: '{n}語' },
  classCharacters: { other: '{n}字' },
  classCard: 'カード',
  classQuestions: '問い',
  classQuestionsTask: '自分の言葉で答え、その裏付けとなるページを書きましょう。',
  classKey: '答えの裏付けとなるページ',
} satisfies Record<keyof typeof en, Message>
