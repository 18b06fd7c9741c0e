import type { Message } from '../message'
import type { map as en } from '../en/map'

export const map = {
  // Legend
  legend: 'Условные обозначения',
  legendAdministersClaims: 'Управляет {administrator}, претендует {claimant}',
  legendTransfer: 'К передаче после договора',
  legendUndetermined: 'Не определено',
  legendShared: 'Совместно',
  legendDisclaimer: 'Названия, цвета и линии на карте не означают признания чьих-либо притязаний.',

  // Lines
  'lineKind.treaty': 'Граница по договору',
  'lineKind.line-of-control': 'Линия фактического контроля',
  'lineKind.claimed': 'Заявленная граница',
  'lineKind.median': 'Срединная линия',
  'lineKind.limit': 'Морской предел',
  'lineKind.baseline': 'Исходная линия',
  lineStatedBy: 'Граница по заявлению {holderGen}',
  lineNotAgreed: 'не согласованная граница',
  lineOtherDate: 'Другие даты',
  lineOtherDateControl: 'Линия контроля, другие даты',

  // Map
  mapShowPlace: 'Показать: {place}',
  mapZoomIn: 'Приблизить',
  mapZoomOut: 'Отдалить',
  scaleNauticalMiles: { one: '{n} морская миля', few: '{n} морские мили', many: '{n} морских миль', other: '{n} морской мили' },
  mapLocator: 'Где это в мире',
  mapWhole: 'Вся карта',
  mapIslandLabel: '{place}, {otherName}: {facts}',
  mapIslandLabelOneName: '{place}: {facts}',
  mapTip: '{place}: управляет {administrator}, претендует {claimant}',
  coastlineCredit: 'Береговая линия: {source}',
  alsoCalled: 'Другое название — {name}',
  mapNoIslandThere: 'В этой стороне островов нет.',
  mapInSet: 'в числе: {group}',
  asOneOfThem: 'как один из {themGen}',
  mapStill: 'Карта: {date}',
  mapInYear: 'Карта: {year} год',

  // Timeline
  timelinePlay: 'Воспроизвести',
  timelinePause: 'Пауза',
  timelinePrevious: 'Предыдущее событие',
  timelineNext: 'Следующее событие',
  timelineZoomIn: 'Показать меньший отрезок',
  timelineZoomOut: 'Показать больший отрезок',
  timelineOpen: 'Открыть ленту времени',
  timelineWhole: 'Всё время',
  timelineBands: 'Кто чем управлял',
  timelineDragHint: 'Перетащите ползунок на любой день',
  timelineWheelHint: 'Ctrl + колесо — масштаб',
  timelineRest: { one: 'ещё {n}, по годам', few: 'ещё {n}, по годам', many: 'ещё {n}, по годам', other: 'ещё {n}, по годам' },
  timelineDateField: 'К дате',
  timelineDateUnread: 'Такую дату прочитать не удалось. Напишите, например, 1999-12-31, 31 декабря 1999 или 1999.',
  timelineDateFuture: 'Эта дата ещё не наступила. Укажите дату не позже сегодняшней.',
  timelineBandText: '{place}, {from} — {to}: {facts}',
  timelineCluster: {
    one: '{n} событие, {from} — {to}',
    few: '{n} события, {from} — {to}',
    many: '{n} событий, {from} — {to}',
    other: '{n} события, {from} — {to}',
  },
  timelineEarlier: { one: 'Раньше: {n}', few: 'Раньше: {n}', many: 'Раньше: {n}', other: 'Раньше: {n}' },
  timelineLater: { one: 'Позже: {n}', few: 'Позже: {n}', many: 'Позже: {n}', other: 'Позже: {n}' },
  timelineWindowFrom: 'Окно с',
  timelineWindowTo: 'Окно по',
  timelineBandsAsTable: 'Показать таблицей',
  timelineDiffer: '{n} из {m}',

  // Rows of the band chart
  rowOpen: 'Раскрыть по островам',
  rowClose: 'Свернуть в одну строку',
} satisfies Record<keyof typeof en, Message>
