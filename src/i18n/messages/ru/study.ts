import type { Message } from '../../message'
import type { study as en } from '../en/study'

export const study = {
  // Compare
  compare: 'Сравнить',
  compareTwoDates: 'Две даты',
  compareTwoViews: 'Два взгляда',
  compareSideText: 'слева — {left}, справа — {right}',
  compareDivider: 'Разделитель',
  compareClose: 'Закрыть сравнение',
  compareWith: 'Сравнить с',
  compareLeft: 'Слева',
  compareRight: 'Справа',
  compareDividerValue: '{left}: {n} % ширины',
  compareDifferences: 'Что различается',
  compareNoDifference: 'Различий нет.',

  // Whose word for it
  drawsIt: 'Как изображает',
  namesIt: 'Как называет',
  conventionsLesson: 'Что из этого взято для этой карты',
  conventionsWho: 'Кто',

  // What would change
  outcomesNote: 'Подсчитано по контурам этой карты: что получается, а не что должно быть.',
  outcomeToday: 'Линия сегодня',
  outcome1956: 'Формула 1956 года',
  outcomeFour: 'Четыре острова',
  outcomeHalf: 'Равный раздел площади',
  outcomeLand: 'Суша',
  outcomeSea: 'Море',
  outcomePeople: 'Жители сегодня',
  outcomeShare: '{value} площади четырёх островов',
  howReckoned: 'Как это подсчитано',

  // Distances
  distanceHeading: 'Расстояние от места до места',
  distanceResult: '{from} — {to}: {km} км ({nm} морской мили), кратчайшее между берегами',
  distanceFrom: 'Откуда',
  distanceTo: 'Куда',

  // Limits at sea
  seaLimits: 'Морские пределы',
  seaTerritorial: 'Территориальное море, 12 морских миль',
  seaZone200: '200-мильная зона',
  seaMedian: 'Срединная линия между берегами',
  seaBaselines: 'Прямые исходные линии',
  seaComputed: 'Рассчитано нами по береговой линии; не официальная линия.',
  seaFrom: 'От берегов, которые {holder} считает своими',

  // Charts
  chartHeading: 'Графики',
  chartResidents: 'Жители островов',
  chartAreas: 'Площадь по островам',
  chartContacts: 'Переговоры по годам',
  chartAsTable: 'Показать таблицей',
  chartGap: 'Данных нет: {from} — {to}',
  chartAsDrawing: 'Показать графиком',
  chartYear: 'Год',
  chartValue: 'Число',
  chartWhoCounted: 'Кого считали',
  chartSumDiffers: 'Напечатанные числа не складываются в напечатанный итог.',

  // Step by step
  sequenceLandings1945: 'Высадки 1945 года, день за днём',
  sequenceTalks2018: 'Переговоры 2018–2019 годов',
  sequenceLines: 'Как менялась граница',
  sequenceStep: 'Шаг {number} из {total}',
  sequenceStart: 'Начать',
  sequenceEnd: 'Конец',
  sequenceNext: 'Следующий шаг',
  sequencePrevious: 'Предыдущий шаг',
  nOfM: '{n} из {m}',
} satisfies Record<keyof typeof en, Message>
