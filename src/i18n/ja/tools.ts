import type { Message } from '../message'
import type { tools as en } from '../en/tools'

export const tools = {
  // Keys

  // Share and cite
  share: '共有・引用',

  // Print

  // Download

  // Empty
  emptyMentions: '記事は{place}に触れていません。',
  emptyEvents: 'ここでの出来事の記録はありません。',
  emptySources: '出典の記録はありません。',
  emptyFigures: 'この場所の数値はわかっていません。',

  // Foot of the page
  footerNeutrality: '塗りは統治、斜線は主張を示します。双方それぞれの用語は、その立場の説明の中だけで使います。',
  footerCredits: 'データとライセンス',

  // First visit
  hintChoose: '島を選ぶ（地図でも、記事の中の名前でも）',
  hintTap: '島か下線の語をタップ',
  hintTwoFingers: '地図は指2本で動かせます',
  hintCtrlWheel: 'Ctrlまたは⌘キーを押しながらホイールを回すと、地図を拡大・縮小できます',
  hintDismiss: '閉じる',

  // Sheet

  // Counts
  countEvents: { other: '出来事 {n}件' },
  countSources: { other: '出典 {n}件' },
} satisfies Record<keyof typeof en, Message>
