import type { Message } from '../message'
import type { trouble as en } from '../en/trouble'

export const trouble = {
  // Said by the live region
  announcePlace: 'Выбрано: {place}, {date}; {facts}.',
  announceEvent: '{event}, {date}.',
  announceDate: '{date}. {sentence}',
  announceView: 'Взгляд: {view}.',
  announceCleared: 'Ничего не выбрано.',
  announcePosition: '{position}: открыто.',
  announceParagraph: 'Абзац {n} статьи.',
  announceTerm: '{term}: открыто пояснение.',
  announceLine: 'Выбрана линия: {name}.',

  // Search

  // The reader’s own article

  // What was not understood in an address
  'trouble.place': 'Места «{id}» здесь нет. Показан начальный вид.',
  'trouble.event': 'События «{id}» здесь нет. Показан список событий.',
  'trouble.position': 'Позиции «{id}» здесь нет. Показан начальный вид.',
  'trouble.term': 'Термина «{id}» здесь нет. Показан начальный вид.',
  'trouble.paragraph': 'Абзаца {id} в статье нет; всего их {total}. Показан начальный вид.',
  'trouble.address': 'По этому адресу ничего нет. Показан начальный вид.',
  'trouble.view': 'Взгляда «{id}» нет. Показано, кто управляет.',
  'trouble.date': '«{value}» — не дата. Пишите 1999-12-31, 1999-12 или 1999. Показан сегодняшний день.',
  'trouble.date-future': '{date} ещё впереди. Показан сегодняшний день.',
  'trouble.extent': 'Такого участка карты нет. Показаны все острова.',
  'trouble.language': 'Языки страницы: {languages}. Показана на языке: {shown}.',
  'trouble.compare': 'Вторую карту по адресу прочесть не удалось. Показана одна.',

  // What failed
  errorGeometry: 'Карту загрузить не удалось. Остальная страница работает. Проверьте соединение и повторите.',
  retry: 'Повторить',
  errorCoastline: 'Береговая линия не загрузилась. Тексты и хронология работают. Повторите.',
  errorLoad: 'Не удалось загрузить: {what}. Проверьте соединение и повторите; остальная страница работает.',
  errorDamaged: 'Данные повреждены и не показаны: {what}. Повторите загрузку.',
  errorBroke: 'Эта часть перестала работать. Перезагрузите её; остальное действует.',

  // Not found
  notFound: 'По этому адресу страницы нет. Показан начальный вид; карта и статья работают как обычно.',
  notFoundStart: 'Начать по-русски',

  // Late and offline
  loading: 'Загрузка…',

  // Without script
  noScriptYears: 'Годы',
} satisfies Record<keyof typeof en, Message>
