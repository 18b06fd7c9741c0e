import type { Message } from '../message'
import type { tools as en } from '../en/tools'

export const tools = {
  // Keys

  // Share and cite
  share: 'Поделиться и сослаться',

  // Print

  // Download

  // Empty
  emptyMentions: 'В статье не упоминается: {place}.',
  emptyEvents: 'Событий здесь не записано.',
  emptySources: 'Источник не записан.',
  emptyFigures: 'Данных об этом месте нет.',

  // Foot of the page
  footerNeutrality: 'Заливка — кто управляет, штриховка — кто претендует. Слова каждой стороны остаются внутри её позиции.',
  footerCredits: 'Данные и лицензии',

  // First visit
  hintChoose: 'Выберите остров: здесь или по названию в статье',
  hintTap: 'Коснитесь острова или подчёркнутого слова',
  hintTwoFingers: 'Карту двигают двумя пальцами',
  hintCtrlWheel: 'Масштаб карты меняют колёсиком, удерживая Ctrl или ⌘',
  hintDismiss: 'Понятно',

  // Sheet

  // Counts
  countEvents: { one: '{n} событие', few: '{n} события', many: '{n} событий', other: '{n} события' },
  countSources: { one: '{n} источник', few: '{n} источника', many: '{n} источников', other: '{n} источника' },
} satisfies Record<keyof typeof en, Message>
