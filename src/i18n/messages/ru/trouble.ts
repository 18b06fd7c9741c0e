import type { Message } from '../../message'
import type { trouble as en } from '../en/trouble'

export const trouble = {
  // Said by the live region
  announcePlace: 'Выбрано: {place}, {date}; {facts}.',
  announceEvent: '{event}, {date}.',
  announceDate: '{date}. {sentence}',
  announceView: 'Взгляд: {view}.',
  announceCleared: 'Ничего не выбрано.',
  announceCopied: 'Ссылка скопирована.',
  announcePosition: '{position}: открыто.',
  announceParagraph: 'Абзац {n} статьи.',
  announceTerm: '{term}: открыто пояснение.',
  announceLine: 'Выбрана линия: {name}.',
  announceStep: 'Шаг {number} из {total}: {name}.',
  announceResults: { one: 'Найдено: {n}.', few: 'Найдено: {n}.', many: 'Найдено: {n}.', other: 'Найдено: {n}.' },
  announcePlaying: 'Воспроизводится.',
  announcePaused: 'Пауза.',

  // Search
  search: 'Поиск',
  searchPlaceholder: 'Места, события, термины на любом языке',
  searchNoResults: 'По запросу «{query}» ничего не найдено. Попробуйте другое написание или название на другом языке.',
  searchClear: 'Очистить',
  searchResults: 'Результаты поиска',

  // The reader’s own article
  articleYours: 'Разметить свою статью',
  articlePaste: 'Вставьте текст или перетащите сюда файл',
  articleStaysHere: 'Текст остаётся на этом устройстве.',
  articleTooLong: 'Текст больше {limit}. Вставьте часть покороче.',
  articleUnreadable: 'Файл не читается как текст. Сохраните его как текст в UTF-8 и повторите.',
  articleNoMentions: 'Мест и событий этого спора в тексте не найдено.',
  articleLink: 'Разметить',
  articleAmbiguous: 'Что имеется в виду?',
  articleFile: 'Выбрать файл',

  // What was not understood in an address
  'trouble.place': 'Места «{id}» здесь нет. Показан начальный вид; воспользуйтесь поиском.',
  'trouble.event': 'События «{id}» здесь нет. Показан список событий.',
  'trouble.position': 'Позиции «{id}» здесь нет. Показан начальный вид; все позиции — в разделе «Позиции».',
  'trouble.term': 'Термина «{id}» здесь нет. Показан начальный вид; загляните в словарь.',
  'trouble.paragraph': 'Абзаца {id} в статье нет; всего их {total}. Показан начальный вид.',
  'trouble.address': 'По этому адресу ничего нет. Показан начальный вид.',
  'trouble.view': 'Взгляда «{id}» нет. Показано, кто управляет.',
  'trouble.date': '«{value}» — не дата. Пишите 1956-10-19, 1956-10 или 1956. Показан сегодняшний день.',
  'trouble.date-future': '{date} ещё впереди. Показан сегодняшний день.',
  'trouble.extent': 'Такого участка карты нет. Показаны все острова.',
  'trouble.language': 'Страница есть на английском, японском и русском. Показана английская.',
  'trouble.compare': 'Вторую карту по адресу прочесть не удалось. Показана одна.',

  // What failed
  errorGeometry: 'Карту загрузить не удалось. Остальная страница работает. Проверьте соединение и повторите.',
  errorPart: 'Эту часть показать не удалось.',
  errorStorage: 'Сохранить настройки на этом устройстве нельзя.',
  errorCopy: 'Ссылку скопировать не удалось. Выделите адрес и скопируйте его сами.',
  retry: 'Повторить',
  errorCoastline: 'Береговая линия не загрузилась. Тексты и хронология работают. Повторите.',
  errorLoad: 'Не удалось загрузить: {what}. Проверьте соединение и повторите; остальная страница работает.',
  errorDamaged: 'Данные повреждены и не показаны: {what}. Повторите загрузку.',
  errorStorageFull: 'На устройстве нет места. Освободите его и повторите.',
  errorBroke: 'Эта часть перестала работать. Перезагрузите её; остальное действует.',
  reload: 'Перезагрузить',

  // Not found, first choice of a language
  notFoundTitle: 'Страница не найдена',
  notFoundText: 'Возможно, страницу перенесли. Начните со статьи или с карты.',
  notFoundStart: 'Начать по-русски',
  notFoundAsked: 'Вы искали: {address}',
  chooseLanguage: 'Выберите язык',

  // Late and offline
  loading: 'Загрузка…',
  offline: 'Нет сети; всё, что вы открывали, работает.',
  offlineReady: 'Готово к работе без сети',
  offlineNeeds: 'Эта часть ещё не сохранена, нужна сеть.',
  scriptOff: 'Работает и без скриптов: острова, события и упоминания — ссылки.',
  updateReady: 'Готова новая версия. Обновить',

  // Without script
  noScriptIslands: 'Острова',
  noScriptAllIslands: 'Все острова',
  noScriptYears: 'Годы',
  noScriptDateNote: 'Ссылки в этом ряду открывают страницу события того года.',
} satisfies Record<keyof typeof en, Message>
