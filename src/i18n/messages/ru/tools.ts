import type { Message } from '../../message'
import type { tools as en } from '../en/tools'

export const tools = {
  // Keys
  keyboardHelp: 'Управление с клавиатуры',
  keyHelpOpen: '? — эта справка',
  keySearch: '/ — поиск',
  keyArrowsMap: 'Стрелки на карте — ближайший остров в эту сторону',
  keyArrowsTimeline: 'Влево и вправо на хронологии — на день, месяц или год раньше или позже',
  keyPageTimeline: 'Page Up и Page Down — предыдущее и следующее событие',
  keyHomeEnd: 'Home и End — начало хронологии, сегодня',
  keyEnter: 'Enter — выбрать',
  keyEscape: 'Escape — вернуться туда, где вы были',
  keySwap: 'x — поменять стороны',
  keyZoom: '+ и − — масштаб',
  keyPlay: 'Пробел на хронологии — воспроизвести или остановить',
  keyHomeMap: 'Home на карте — Итуруп',
  keyTab: 'Tab — следующая часть страницы',

  // Share and cite
  share: 'Поделиться',
  shareCopyLink: 'Скопировать ссылку',
  shareEmbed: 'Встроить',
  shareEmbedCode: 'Код для встраивания этого вида',
  cite: 'Цитировать',
  citeText: '{title}. Четыре острова, два имени. Вид на {date}. URL: {url} (дата обращения: {accessed})',
  shareDone: 'Скопировано',
  citeCopy: 'Скопировать ссылку для цитирования',

  // Print
  print: 'Напечатать',
  printTitle: 'Досье: {subject}',
  printAddress: 'Постоянный адрес',
  printDate: 'Напечатано {date}',
  printSources: 'Источники этой страницы',
  printPage: 'Стр. {n} из {m}',

  // Download
  export: 'Скачать данные',
  exportGeoJson: 'Контуры (GeoJSON)',
  exportCalendar: 'События (iCalendar)',
  exportImage: 'Изображение (SVG)',
  downloadMap: 'Карта в формате {format}',
  downloadData: 'Данные в формате {format}',
  exportCsv: 'Числа (CSV)',

  // Empty
  emptySelection: 'Выберите остров, дату или слово в статье.',
  emptyMentions: 'Название «{place}» в статье не встречается.',
  emptyEvents: 'Событий здесь не записано.',
  emptyClaims: 'На эту дату других притязаний нет: {place}.',
  emptySources: 'Источник не записан.',
  emptyFigures: 'Данных об этом месте нет.',
  emptyWindow: 'В этом отрезке событий нет.',
  emptyWindowAction: 'Показать всё время',

  // Foot of the page
  footerNeutrality: 'Заливка — кто управляет, штриховка — кто претендует. Слова каждой стороны остаются внутри её позиции.',
  footerCredits: 'Данные и лицензии',
  footerReportError: 'Сообщить об ошибке',
  firstVisitHint: 'Наведите на остров, дату или выделенное слово — остальное последует.',
  footerLicence: 'Лицензия',
  footerSourceCode: 'Исходный код',
  footerData: 'По состоянию на {dateAcc}',

  // First visit
  hintChoose: 'Выберите остров: здесь или по имени в статье',
  hintTap: 'Коснитесь острова или подчёркнутого слова',
  hintDismiss: 'Понятно',

  // Sheet
  sheetFull: 'Показать текст целиком',
  sheetHalf: 'Показать наполовину',
  sheetPeek: 'Показать карту',

  // Counts
  countEvents: { one: '{n} событие', few: '{n} события', many: '{n} событий', other: '{n} события' },
  countIslands: { one: '{n} остров', few: '{n} острова', many: '{n} островов', other: '{n} острова' },
  countIslets: { one: '{n} островок', few: '{n} островка', many: '{n} островков', other: '{n} островка' },
  countArguments: { one: '{n} довод', few: '{n} довода', many: '{n} доводов', other: '{n} довода' },
  countSources: { one: '{n} источник', few: '{n} источника', many: '{n} источников', other: '{n} источника' },
  countResidents: { one: '{n} житель', few: '{n} жителя', many: '{n} жителей', other: '{n} жителя' },
  countPeople: { one: '{n} человек', few: '{n} человека', many: '{n} человек', other: '{n} человека' },
  countMentions: { one: '{n} упоминание', few: '{n} упоминания', many: '{n} упоминаний', other: '{n} упоминания' },
  countYears: { one: '{n} год', few: '{n} года', many: '{n} лет', other: '{n} года' },
  countDays: { one: '{n} день', few: '{n} дня', many: '{n} дней', other: '{n} дня' },
  countNauticalMiles: { one: '{n} морская миля', few: '{n} морские мили', many: '{n} морских миль', other: '{n} морской мили' },
  countResults: { one: '{n} результат', few: '{n} результата', many: '{n} результатов', other: '{n} результата' },
  countParagraphs: { one: '{n} абзац', few: '{n} абзаца', many: '{n} абзацев', other: '{n} абзаца' },
  countPlaces: { one: '{n} место', few: '{n} места', many: '{n} мест', other: '{n} места' },
  countPositions: { one: '{n} позиция', few: '{n} позиции', many: '{n} позиций', other: '{n} позиции' },
  countTerms: { one: '{n} термин', few: '{n} термина', many: '{n} терминов', other: '{n} термина' },
  countHouseholds: { one: '{n} хозяйство', few: '{n} хозяйства', many: '{n} хозяйств', other: '{n} хозяйства' },
} satisfies Record<keyof typeof en, Message>
