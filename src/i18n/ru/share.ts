import type { Message } from '../message'
import type { share as en } from '../en/share'

export const share = {
  shareLink: 'Ссылка на этот вид',
  shareCopyLink: 'Скопировать ссылку',
  shareDevice: 'Отправить через приложение',
  shareSentence: 'Фраза с указанием источника',
  shareSentenceHint: 'Выделите слова на странице, прежде чем открыть это окно, и они окажутся здесь.',
  shareCopySentence: 'Скопировать фразу',
  shareQuoted: '«{sentence}»',
  shareSources: 'Источник: {sources}.',
  shareFrom: '{page}. {site}{release}. {url}',
  shareEdition: 'издание {n} от {date}',
  shareCite: 'Библиографическая ссылка',
  shareStyle: 'Оформление ссылки',
  shareCopyCitation: 'Скопировать описание',
  shareSaveCitation: 'Сохранить в файл (.{extension})',
  shareQr: 'QR-код',
  shareQrOf: 'QR-код ссылки на этот вид',
  shareSaveQr: 'Сохранить как SVG',
  shareQrTooLong: 'Эта ссылка слишком длинна для QR-кода.',
  shareMap: '{subject} (карта: {view}, {date})',
  shareTwoMaps: '{subject} (карты: {view}, {date}; {otherView}, {otherDate})',

  // What was copied
  copiedLink: 'Ссылка скопирована.',
  copiedSentence: 'Фраза скопирована вместе с источником.',
  copiedCitation: 'Описание скопировано: {style}.',
  copyRefused: 'Браузер не разрешил копирование. Текст выделен: скопируйте его сочетанием Ctrl+C, на Mac — ⌘C.',

  // Words of citation styles
  citeEdition: 'Изд. {n}',
  citeAccessed: '(accessed {date})',
} satisfies Record<keyof typeof en, Message>
