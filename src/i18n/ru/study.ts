import type { Message } from '../message'
import type { study as en } from '../en/study'

export const study = {
  // Compare
  compare: 'Сравнить',
  compareDivider: 'Разделитель',
  compareClose: 'Закрыть сравнение',
  compareLeft: 'Слева',
  compareRight: 'Справа',
  compareHidden: '{view}: скрыто, потяните',
  compareDividerValue: '{left}: {n} % ширины',

  // Whose word for it
  drawsIt: 'Как изображает',
  namesIt: 'Как называет',

  // What would change
  compareIntro: 'То же море и те же берега дважды: на две даты или по двум позициям.',
  compareOnOneMap: 'Совместить на одной карте',
  outcomesNote: 'Подсчитано по контурам этой карты: что получается, а не что должно быть.',
  outcomeLand: 'Суша',
  howReckoned: 'Как это подсчитано',
  outcomeIslands: 'Острова',
  outcomeCoast: 'Береговая линия',
  outcomeSea12: 'Море в пределах 12 морских миль',
  outcomeSea200: 'Море в пределах 200 морских миль',
  outcomePeopleIn: 'Жители, {year} год',
  outcomePart: '{value} суши {placeGen}',
  outcomePeopleBut: '{n}, без {placeGen} (по части острова данных нет)',
  outcomePeopleUnknown: 'по части острова данных нет',
  outcomeWouldAdminister: 'Чем управляла бы каждая сторона',
  outcomeUndrawn: '{placeAcc} пришлось бы разделить; линии поперёк никто не проводил.',
  reckonedLand:
    'Суша и берег: измерены на эллипсоиде по самым подробным контурам, вместе со скалами. По другой береговой линии цифры будут другими; официальные площади — на страницах островов.',
  reckonedSea:
    'Море: к каждому острову — та часть, что ближе к нему, чем к любой другой суше, до 12 и до 200 морских миль от берега, как он здесь нарисован, без прямых исходных линий. В 200 миль входят и 12. Линии между частями рассчитаны нами; ни одно государство на них не соглашалось.',
  reckonedPeople:
    'Жители: последний год, за который для каждого из островов есть проверенная цифра. Цифры разных лет не складываются; более поздние по отдельным островам — на их страницах.',
  reckonedSplit:
    'Раздел площади поровну: остров рассечён поперёк, под прямым углом к его длине, там, где площади становятся равны. Этот разрез служит только расчёту и на карту не нанесён.',
  reckonedRounding:
    'Округлено: на суше — до целых квадратных километров и километров, в море — до десятков (12 миль) и сотен (200 миль) квадратных километров.',

  // Distances
  distanceHeading: 'Расстояние между двумя местами',
  distanceResult: '{from} — {to}: {km} км ({nm} морской мили), кратчайшее расстояние между берегами',
  distanceTo: 'Куда',
  distanceDraw: 'Показать на карте',

  // Limits at sea
  seaLimits: 'Границы морских зон',
  seaTerritorial: 'Территориальное море, 12 морских миль, цвета своей суши',
  seaNoneInForce: 'О 12- и 200-мильных зонах, действовавших здесь в этот день, сведений нет.',
  seaZone200: '200-мильная зона',
  seaMedian: 'Срединная линия между берегами',
  seaComputed: 'Рассчитано нами по береговой линии; не официальная линия.',

  // Charts
  chartResidents: 'Жители островов',
  chartAsTable: 'Показать таблицей',
  chartGap: 'Данных нет: {from}–{to} годы',
  chartYear: 'Год',
  chartValue: 'Число',
  chartYearValue: '{year} год: {value}',
  chartWhoCounted: 'Кого считали',
  chartArea: 'Сравнение площадей',
  chartPlace: 'Место',
  chartPublished: 'Опубликовано',
  chartNearest: 'ближайший: {place}',
  chartNoFigure: 'нет данных',
  unitSquareKm: 'км²',
  unitKm: 'км',
  unitNauticalMiles: 'морские мили',

  // Step by step
  sequenceStep: 'Шаг {number} из {total}',
  sequenceEnd: 'Конец',
  sequenceNext: 'Следующий шаг',
  sequencePrevious: 'Предыдущий шаг',
} satisfies Record<keyof typeof en, Message>
